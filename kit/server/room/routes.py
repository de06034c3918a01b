"""Routes: every address of the room's pages."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from kit.server.room import (
    attendance,
    book_file,
    card_code,
    catalogue,
    class_now,
    consent,
    console,
    console_add,
    console_backup,
    console_blank,
    console_class,
    console_close,
    console_pace,
    console_papers,
    console_person,
    console_prices,
    console_printing,
    console_ready,
    console_report,
    console_start,
    console_start_agenda,
    console_start_other,
    console_totals,
    console_wall,
    files,
    home,
    join,
    not_today,
    papers,
    projector,
    questions,
    share,
    slides,
    stay_card,
    timer,
    walk_in,
)
from kit.server.room.events import Events
from kit.server.room.page import Nothing

if TYPE_CHECKING:
    from tornado.web import RequestHandler

    from kit.server.room.room import Room

ID = "([0-9a-f-]{36})"

PAGES: tuple[tuple[str, type[RequestHandler]], ...] = (
    ("", join.Join),
    ("card", join.Card),
    ("c/([^/]*)", card_code.Code),
    ("pictures", join.Pictures),
    ("locked", join.Locked),
    ("leave", join.Leave),
    ("new", walk_in.New),
    ("choose", walk_in.Choose),
    ("number", walk_in.Number),
    ("consents", consent.Consents),
    ("consents/later", consent.Later),
    ("home", home.Home),
    (not_today.NOT_TODAY, not_today.NotToday),
    ("files/", files.Files),
    ("files/texts", files.Texts),
    ("files/stay-card", stay_card.StayCardPage),
    ("files/book", book_file.BookFile),
    ("files/book/add", book_file.BookFileAdd),
    (r"files/all\.zip", files.AllFiles),
    (rf"files/{ID}/price\.(pdf|png)", files.ProductPaper),
    (rf"files/{ID}/share(-square)?\.(jpg|png|pdf)", share.SharePaper),
    (rf"files/photo/{ID}(-small)?\.jpg", share.PhotoFile),
    (r"files/(text/[0-9a-f-]{36}/[a-z-]{1,40}\.txt|[a-z0-9-]{1,40}\.(?:csv|pdf|png|xlsx))", files.OneFile),
    ("catalogue/mine", catalogue.Mine),
    ("questions/(before|after)", questions.Questions),
    ("questions/(before|after)/([a-z][a-z0-9_]{0,39})", questions.Questions),
    ("forget", home.Forget),
    ("gone", home.Gone),
    ("console", console.Console),
    ("console/light", console.Light),
    ("console/people", console.PeopleNow),
    (r"console/now\.json", class_now.ClassNow),
    ("console/pace", console_pace.SetPace),
    ("console/wall", console_wall.SetWall),
    ("console/timer", timer.SetTimer),
    ("console/leave", console.ConsoleLeave),
    ("console/eyes", console.Eyes),
    ("console/message", console.Say),
    (f"console/hand/{ID}", console.LowerHand),
    (f"console/person/{ID}", console_person.Person),
    (f"console/person/{ID}/unlock", console_person.Unlock),
    (f"console/person/{ID}/rename", console_person.Rename),
    (f"console/person/{ID}/table", console_person.Seat),
    (f"console/person/{ID}/card", console_person.NewCard),
    (rf"console/person/{ID}/pile\.pdf", console_person.Pile),
    (f"console/person/{ID}/out", console_person.SignOut),
    (f"console/person/{ID}/pictures", console_person.NewPictures),
    ("console/start", console_start.Start),
    ("console/start/lessons", console_start.Lessons),
    ("console/contact", console_start.Contact),
    ("console/wifi", console_start.Wifi),
    ("console/start/tables", console_start.Tables),
    ("console/start/agenda", console_start_agenda.ChangeAgenda),
    ("console/start/agenda/new", console_start_agenda.ProposeAgenda),
    ("console/start/another", console_start_other.Another),
    ("console/start/open", console_start_other.OpenOther),
    ("console/ready", console_ready.Ready),
    ("console/add", console_add.Add),
    ("console/add/take", console_add.Take),
    ("console/prices", console_prices.Prices),
    ("console/print", console_printing.PrintAll),
    ("console/print/now", console_printing.PrintAllNow),
    (r"console/print\.pdf", console_printing.PrintAllPdf),
    ("console/class", console_class.Class),
    ("console/backup", console_backup.Backup),
    ("console/backup/now", console_backup.BackupNow),
    (r"console/backup\.zip", console_backup.BackupFile),
    ("console/totals", console_totals.Totals),
    ("console/close", console_close.Close),
    ("console/close/questions", console_close.OpenQuestions),
    (r"console/certificates\.pdf", console_close.CertificatesPdf),
    ("console/attended", attendance.AttendancePage),
    (r"console/attended\.(pdf|xlsx)", attendance.AttendanceFile),
    (r"console/report-(vi|en)\.(pdf|xlsx)", console_report.ReportFile),
    (r"console/paper-book(-a5)?\.pdf", console_blank.PaperBook),
    (r"console/thumb-cards\.pdf", console_blank.ThumbCards),
    ("console/pin", console_class.NewPin),
    ("console/papers", console_papers.PapersPage),
    (r"console/agenda(-a3)?\.pdf", console_papers.AgendaPdf),
    (r"console/attendance\.pdf", console_papers.AttendancePdf),
    (r"console/worksheets(?:-([a-z][a-z0-9_]{0,39}))?\.pdf", console_papers.WorksheetsPdf),
    (r"console/morning\.pdf", console_papers.MorningPdf),
    ("console/poster.pdf", papers.Poster),
    ("console/cards.pdf", papers.CardsPdf),
    ("projector", projector.Projector),
    ("projector/(join|progress|answer|timer)", projector.ProjectorPart),
    ("projector/result/([a-z0-9_]+)/([a-z0-9_]+)", projector.ProjectorResult),
    ("catalogue", catalogue.Catalogue),
    ("catalogue/now", catalogue.CatalogueNow),
    (r"catalogue/sheet\.pdf", catalogue.CatalogueSheet),
    ("slides/", slides.Decks),
    (slides.WHICH, slides.ShowDeck),
    (f"{slides.WHICH}/speaker", slides.SpeakDeck),
    (rf"{slides.WHICH}(-notes|-a3|-a2)?\.pdf", slides.DeckPdf),
    ("events", Events),
)


def handlers(room: Room) -> list[tuple[str, type[RequestHandler], dict[str, Any]]]:
    """Return what tornado needs to serve the room's pages under its base URL."""
    base = re.escape(room.base_url)
    return [(f"{base}{path}", handler, {"room": room}) for path, handler in PAGES]


def not_found(room: Room) -> tuple[type[RequestHandler], dict[str, Any]]:
    """Return the handler of all other addresses, as tornado's settings want it (`default_handler_class`, `_args`)."""
    return Nothing, {"room": room}
