#!/bin/sh
# Fetches an export with curl, and goes on where it broke off when it is called again.
#   AMITY_URL=https://amity.example AMITY_TOKEN=... fetch-export.sh /exports/ID/file.ndjson FILE
set -eu
curl --silent --show-error --fail --continue-at - --header "authorization: Bearer $AMITY_TOKEN" \
  --output "$2" "$AMITY_URL$1"
