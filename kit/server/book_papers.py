"""Book papers: her cash book on paper, the empty one to write in by hand, and the rules of thumb."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from kit.domain.cash_book import CashBook
    from kit.domain.summary import Month
    from kit.prints.paper_book import BookForm


class BookPapers:
    """Makes what `kit.server.room.Prints` asks for about money. What a `practice` room prints says so across it."""

    practice: bool

    def cash_book(self, book: CashBook, *, today: date, language: str) -> bytes:
        """Return her cash book as PDF, its last month drawn on the front. Raises NothingToPrint."""
        from kit.charts.month_chart import month_chart, source_chart
        from kit.prints.cash_book import cash_book_pdf

        months = book.months()
        charts = []
        if months:
            last = max(months)
            charts = [month_chart(months[last], months.get(last.before), language=language)]
            if months[last].income:
                charts.append(source_chart(months[last].income, language=language))
        return cash_book_pdf(book, today=today, charts=charts, language=language, practice=self.practice)

    def thumb_cards(self, *, language: str) -> bytes:
        """Return the rule of thumb of every lesson as cards, as PDF."""
        from kit.prints.thumb_cards import rules, thumb_cards

        return thumb_cards(rules(language), language=language)

    def paper_book(self, *, form: BookForm, first: Month | None, language: str) -> bytes:
        """Return an empty cash book to write in by hand, as PDF, beginning with a month."""
        from kit.prints.paper_book import paper_book

        return paper_book(form=form, first=first, language=language)
