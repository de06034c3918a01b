# Checking lessons and the files that go with them
problem-lesson-missing = there is no such lesson file.
problem-not-toml = this is not proper TOML. Look at the brackets and equals signs here.
problem-key-missing = “{ $key }” is missing. Please add it.
problem-key-unknown = there is nothing called “{ $key }”. Check the spelling or take it out.
problem-step-twice = two steps have this name. Rename one.
problem-too-many-fields = more than { $most } fields must be filled in. Move some to “add if you have it” (optional = true).
problem-units-and-kind = fields of kind "quantity", "number" and "price", and no other, need units.
problem-subject-unknown = there is no subject “{ $subject }”. These can be used: { $known }.
problem-check-unknown = there is no check “{ $check }”. These can be used: { $known }.
problem-feedback-missing = there is no feedback for “{ $kind }”. Please write it.
problem-feedback-unused = the check never answers “{ $kind }”. Look at the spelling, or remove it.
problem-picture-missing = there is no picture “{ $picture }”. Put the file into the folder pictures, or take the name away.
problem-choices-and-kind = a field of kind "choice" or "several", and no other, has a list of choices.
problem-shareable-and-kind = a step with shareable = true asks only fields of kind "choice", "several", "money" or "number", and none with choices_from: the class may see its answers.
problem-lesson-unknown = needs the lesson “{ $slug }”, which does not exist.
problem-notebook-without-lesson = this notebook has no lesson file (.toml) to go with it.
problem-not-utf8 = this is not UTF-8 text. Save it again with the encoding UTF-8.
problem-file-missing = this file cannot be found. Please add it.

problem-not-fluent = this sentence is not written properly. One sentence a line: key = sentence.
problem-sentence-twice = this sentence stands twice. Take one out.
problem-sentence-missing = this sentence is missing in that language. Translate it and add it.
problem-details-differ = the languages use different details: { $names }. Make them the same.

problem-notebook-name = the name must be two digits, an underscore and lower-case letters, such as 01_pricing.ipynb.
problem-not-notebook = this is no Jupyter notebook. Open it in JupyterLab and save it again.
problem-cell-id = this cell needs a readable id (lower-case letters, digits, hyphens).
problem-cell-outputs = this cell still holds old results. Clear all outputs and save.
problem-cell-long = this cell is longer than { $most } lines. Divide it.
problem-cell-not-python = this cell is not proper Python. Look at it again; % and ! commands cannot be used here.
problem-cell-defines = a notebook defines no functions or classes. Move that into the kit.
problem-cell-imports = this cell may only import from { $only }.
problem-twin-differs = this cell differs from the Vietnamese notebook. Both must have the same cell ids and the same code.
