"""Fetches what has changed since the last run, with nothing but Python's standard library.

    AMITY_URL=https://amity.example AMITY_TOKEN=... python3 fetch_changes.py CURSOR_FILE

Prints one JSON text on each line and keeps the cursor in CURSOR_FILE, after what it stands for was printed.
"""

import json
import os
import sys
import urllib.error
import urllib.request

QUERY = """query Changes($after: String) {
  caseEvents(first: 100, after: $after, orderBy: {field: FEED, direction: ASC}) {
    edges { cursor node { id kind occurredAt case { reference } report { reference } } }
    pageInfo { hasNextPage endCursor }
  }
}"""


def ask(query, variables):
    request = urllib.request.Request(
        os.environ["AMITY_URL"] + "/graphql",
        data=json.dumps({"query": query, "variables": variables}).encode(),
        headers={
            "content-type": "application/json",
            "authorization": "Bearer " + os.environ["AMITY_TOKEN"],
        },
    )
    try:
        with urllib.request.urlopen(request) as response:
            answer = json.load(response)
    except urllib.error.HTTPError as fault:
        answer = json.load(fault)
    if answer.get("errors"):
        sys.exit(answer["errors"][0]["extensions"]["code"] + ": " + answer["errors"][0]["message"])
    return answer["data"]


def main(cursor_file):
    after = None
    if os.path.exists(cursor_file):
        with open(cursor_file, encoding="utf-8") as kept:
            after = kept.read().strip() or None
    while True:
        page = ask(QUERY, {"after": after})["caseEvents"]
        for edge in page["edges"]:
            print(json.dumps(edge["node"]), flush=True)
            after = edge["cursor"]
        if after is not None:
            with open(cursor_file, "w", encoding="utf-8") as kept:
                kept.write(after)
        if not page["pageInfo"]["hasNextPage"]:
            return


main(sys.argv[1])
