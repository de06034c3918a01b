# The tables of datasets/
refusal-nothing-in-force = There is no figure for “{ $name }” on { $on }. Ask the commune's officer, or add it to the table with its source.
refusal-bank-unknown = No bank has the number { $bin }. Please choose the bank from the list again.

problem-table-missing = this file is not there. Put it back into the folder datasets.
problem-table-unlisted = datapackage.json does not list this table. Describe it there, or remove the file.
problem-table-semicolons = the columns are separated by semicolons. Save it as CSV separated by commas.
problem-package-wrong = this is not right: { $said }. Mend it after another table in the same file.
problem-column-missing = the column “{ $column }” is missing. Add its name to the first line.
problem-column-unknown = there is no column called “{ $column }”. Check the spelling, or describe a new column in datapackage.json.
problem-column-order = the columns are not in their order. Put them so: { $columns }.
problem-row-length = this line has { $found } cells and should have { $wanted }. A cell with a comma goes in quotes.
problem-row-unreadable = this line cannot be read. Check its quotes.
problem-row-twice = there is such a line already ({ $value }). Remove one of them.
problem-cell-empty = this cell must not be empty. Fill it in.
problem-cell-not-one-of = “{ $value }” cannot stand here. Choose one of: { $choices }.
problem-cell-not-like = “{ $value }” does not have the right form ({ $pattern }). See the other lines and mend it.
problem-cell-not-date = “{ $value }” is no date. Write year-month-day, such as 2026-07-01.
problem-cell-not-number = “{ $value }” is no number. Write digits, decimals after a dot, such as 1.5.
problem-cell-not-whole = “{ $value }” must be a whole number.
problem-cell-too-small = “{ $value }” is too small. Write { $least } or more.
problem-cell-too-large = “{ $value }” is too large. Write { $most } or less.
problem-cell-points-nowhere = “{ $value }” is not in the table { $table }. Mend it, or add it to that table first.
problem-period-backwards = the last day is before the first. Check both days.
problem-period-overlaps = this period overlaps with line { $row }. End the old line before the new one begins.
problem-value-not-in-unit = “{ $value }” does not fit the unit { $unit }. Check value and unit.
problem-rule-named-twice = the rule { $rule } has two names or two units. Write them alike on every line.
