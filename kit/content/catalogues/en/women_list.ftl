# The list of women: reading a file, tables. Read by the facilitator.

refusal-list-without-names = No column with names and none with hamlets was found. Let the first row say what the columns are, for example: Name, Hamlet. Or paste one woman a line: Mai, Nà Mụ
refusal-list-too-long = The list has more than { $most } lines. Please do it in several parts.
refusal-list-file-too-large = The file is larger than { $most } MB. Take the pictures out, leave the list, and try again.
refusal-list-not-unicode = The letters in this file are of an old kind (VNI, TCVN3…); read as they are, the marks would be wrong, so nothing is guessed. Open it in Excel and save it as “Excel Workbook (.xlsx)”, or copy the list and paste it below.
refusal-list-file-not-read = This file does not open: it has a password, is of the old Excel kind (.xls), or is damaged. Open it in Excel and save it as “Excel Workbook (.xlsx)”, or copy the list and paste it below.
refusal-table-size-wrong = A table has { $fewest } to { $most } women.
refusal-list-empty = Nobody was found. Choose a file, or write one woman a line: Mai, Nà Mụ

women-file = File with the list (Excel .xlsx or CSV)
women-file-help = Let the first row say what the columns are, for example: No., Name, Hamlet, Table. The table may be left out.
women-lines = Or paste or type: one woman a line
women-lines-help = Name, hamlet. For example: Mai, Nà Mụ
women-look = Look first
women-never-read = Only name, hamlet and table are read. Telephone and identity numbers, birth days, ethnicity and all other columns are neither read nor kept. Of a full name the given name is kept.
women-walk-in = Who comes later need not be on the list: she scans the code on the wall and taps “I have no card yet”.
women-back = Back to Prepare

women-preview = Look at the list first
women-good = { $count ->
    [one] One woman was read.
   *[other] { $count } women were read.
} Take the tick off who is not to be added.
women-doubtful = { $count } may be on the list already: look, and tick who is somebody else.
women-bad = { $count ->
    [one] One line is not enough.
   *[other] { $count } lines are not enough.
} Mend them in the table; left as they are, they wait for you, and the others are added all the same.
women-left-out = Neither read nor kept: { $columns }.
women-by-position = The list has no headings, so the first column was taken for the name and the next for the hamlet.
women-row = Line
women-add = Add
women-name = Given name
women-hamlet = Hamlet
women-table = Table
women-name-of = Name, line { $row }
women-hamlet-of = Hamlet, line { $row }
women-take = Add { $name }, { $hamlet }
women-twin = { $number } is on the list already, same name and hamlet. Tick if this is somebody else.
women-same-row = The same as line { $row }. Tick if this is somebody else.
women-add-them = Add to the class
women-not-these = Drop this, choose another list
