"""Pages: what stands on the pages of a PDF, as pictures. PDFium, which works for one thread at a time."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PIL.Image import Image

_PDFIUM = Lock()


def page_count(pdf: bytes) -> int:
    """Return how many pages `pdf` has."""
    import pypdfium2

    with _PDFIUM, pypdfium2.PdfDocument(pdf) as document:
        return len(document)


def page(pdf: bytes, number: int, dots: int) -> Image:
    """Return one page as a picture in colour, drawn with so many `dots` an inch; the first is 0. Raises IndexError."""
    import pypdfium2

    with _PDFIUM, pypdfium2.PdfDocument(pdf) as document:
        if not 0 <= number < len(document):
            raise IndexError(number)
        return document[number].render(scale=dots / 72).to_pil()


def pages(pdf: bytes, dots: int) -> Iterator[Image]:
    """Yield every page as a picture in colour, one after the other, so that a long paper takes no more memory."""
    for number in range(page_count(pdf)):
        yield page(pdf, number, dots)


def joined(papers: list[bytes], *, each_on_a_front: bool = False) -> bytes:
    """Return the pages of all `papers` as one PDF, in order.

    `each_on_a_front`: an empty page follows a paper of an odd number, so that, printed on both sides, none begins on
    the back of another.
    """
    import io

    import pypdfium2

    file = io.BytesIO()
    with _PDFIUM, pypdfium2.PdfDocument.new() as whole:
        for paper in papers:
            with pypdfium2.PdfDocument(paper) as part:
                whole.import_pages(part)
                if each_on_a_front and len(part) % 2:
                    whole.new_page(*part.get_page_size(len(part) - 1))
        whole.save(file)
    return file.getvalue()
