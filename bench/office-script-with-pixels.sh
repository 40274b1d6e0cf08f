#!/bin/sh
# The office script, and a small picture of each page for somebody to look at.
sh "${0%/*}/office-script.sh" "$1"
pictures=$(mktemp -d)
for file in "$1"/*.pdf; do
  pdftoppm -r 72 "$file" "$pictures/page"
  rm -f "$pictures"/page*
done
rmdir "$pictures"
