#!/bin/sh
# What an office's IT person writes today: three poppler tools for each file.
for file in "$1"/*.pdf; do
  pdfinfo "$file"
  pdfimages -list "$file"
  pdfsig "$file"
done
