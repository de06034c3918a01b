# The list of women: reading a file, tables. Read by the facilitator.

refusal-list-without-names = No column with names and none with hamlets was found. Let the first row say what the columns are, for example: Name, Hamlet. Or paste one woman a line: Mai, Nà Mụ
refusal-list-too-long = The list has more than { $most } lines. Please do it in several parts.
refusal-list-file-too-large = The file is larger than { $most } MB. Take the pictures out, leave the list, and try again.
refusal-list-not-unicode = The letters in this file are of an old kind (VNI, TCVN3…); read as they are, the marks would be wrong, so nothing is guessed. Open it in Excel and save it as “Excel Workbook (.xlsx)”, or copy the list and paste it below.
refusal-list-file-not-read = This file does not open: it has a password, is of the old Excel kind (.xls), or is damaged. Open it in Excel and save it as “Excel Workbook (.xlsx)”, or copy the list and paste it below.
refusal-table-size-wrong = A table has { $fewest } to { $most } women.
