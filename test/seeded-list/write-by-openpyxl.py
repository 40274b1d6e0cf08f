"""Writes the sheets that stand on stdin as JSON into an .xlsx, as another program would have."""

import datetime
import json
import sys

from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter


def put(sheet, row, column, cell):
    value, font = cell["value"], None
    target = sheet.cell(row=row, column=column)
    if isinstance(value, dict):
        if "day" in value:
            target.value = datetime.date.fromisoformat(value["day"])
            target.number_format = "dd/mm/yyyy"
        elif "formula" in value:
            target.value = "=" + value["formula"]
        elif "error" in value:
            target.value = value["error"]
        else:
            target.value = value["text"]
            font = value["font"]
    else:
        target.value = value
    bold = cell["look"] != "plain"
    target.font = Font(name=font or "Times New Roman", size=12, bold=bold)


def write(book, plan):
    sheet = book.create_sheet(plan["name"])
    for at, column in enumerate(plan["columns"], start=1):
        dimension = sheet.column_dimensions[get_column_letter(at)]
        dimension.width = column["width"]
        dimension.hidden = column.get("isHidden", False)
    for row, cells in enumerate(plan["rows"], start=1):
        for column, cell in enumerate(cells, start=1):
            if cell is not None:
                put(sheet, row, column, cell)
    for merge in plan["merges"]:
        sheet.merge_cells(merge)
    for row in plan["hiddenRows"] + plan["filteredRows"]:
        sheet.row_dimensions[row].hidden = True
    if plan["filteredRows"]:
        last = get_column_letter(len(plan["columns"]))
        sheet.auto_filter.ref = f"A{plan['headerRow']}:{last}{plan['lastRow']}"
        sheet.auto_filter.add_filter_column(0, [str(n) for n in range(1, 5)])


book = Workbook()
book.remove(book.active)
for plan in json.load(sys.stdin):
    write(book, plan)
book.save(sys.argv[1])
