"""Writes a list with most of what Excel offers around cells, to the path that is named."""
import datetime
import sys

from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table

workbook = Workbook()
sheet = workbook.active
sheet.title = "Danh sách & <2026>"
sheet["A1"] = "DANH SÁCH HỒ SƠ"
sheet.merge_cells("A1:F1")
sheet.append(["Mã hồ sơ", "Chủ hồ sơ", "Số điện thoại", "Ngày tiếp nhận", "Cộng", "Ghi chú"])
for row in range(3, 40):
    sheet.append([f"000.00.01.H03-210722-{1000 + row}", f"Nông Thị Ví Dụ {row}", 165273000 + row, datetime.date(2016, 12, 1 + row % 28), f"=C{row}+1", None])
    sheet.cell(row, 2).font = Font(name=".VnTime", italic=True)
    sheet.cell(row, 4).number_format = "dd/mm/yyyy"
    sheet.cell(row, 6).alignment = Alignment(wrap_text=True)
sheet["B5"].comment = Comment("Ghi chú của đơn vị", "Văn thư")
sheet["B7"].fill = PatternFill("solid", fgColor="FF00FF00")
choice = DataValidation(type="list", formula1='"bản gốc,bản sao"')
choice.add("F3:F1048576")
sheet.add_data_validation(choice)
sheet.conditional_formatting.add("C3:C39", CellIsRule(operator="lessThan", formula=["5"], font=Font(bold=True)))
sheet.freeze_panes = "A3"
sheet.auto_filter.ref = "A2:F39"
sheet.column_dimensions["B"].width = 33
sheet.row_dimensions[6].hidden = True
other = workbook.create_sheet("Khác")
other["A1"] = "=SUM('Danh sách & <2026>'!C3:C39)"
other["A2"] = "Tổng"
for at, name in enumerate(["Tên", "Số"], 1):
    other.cell(4, at, name)
    other.cell(5, at, at)
other.add_table(Table(displayName="Bang", ref="A4:B5"))
workbook.save(sys.argv[1])
