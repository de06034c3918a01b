"""The web site about the kit: plain files, for whoever wants to look before a class or after it.

`gallery` is the first page, `decks` are the slides without their live parts, `guides` the handbook and what it leads
to, `files` writes. Nothing on a page is fetched from elsewhere, and nothing of any class is in it.
"""
