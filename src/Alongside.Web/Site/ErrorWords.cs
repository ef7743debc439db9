using Alongside.Web.Words;

namespace Alongside.Web.Site;

/// <summary>What went wrong, and what to do, for whoever sees the page.</summary>
/// <param name="Title">What it is.</param>
/// <param name="WhatToDo">What they can do.</param>
internal sealed record ErrorWords(string Title, string WhatToDo)
{
    /// <summary>The words for a status of HTTP.</summary>
    public static ErrorWords Of(int status, bool outdated, Reader reader) => status switch
    {
        400 when outdated => new(
            reader.In("This page had been open for a long time", "Diese Seite war lange offen"),
            reader.In("It was not sent, to be on the safe side. Nothing is lost: send it again below.", "Zur Sicherheit wurde nichts gesendet. Verloren ist nichts: Senden Sie es unten noch einmal.")),
        400 => new(
            reader.In("That could not be read", "Das ließ sich nicht lesen"),
            reader.In("Something was missing in what the browser sent. Go back, reload the page, and try it again.", "In dem, was der Browser gesendet hat, fehlte etwas. Gehen Sie zurück, laden Sie die Seite neu und versuchen Sie es noch einmal.")),
        401 or 403 => new(
            reader.In("This is not open from here", "Das ist von hier aus nicht offen"),
            reader.In("If it is your own program, sign in again in another window, then come back to this page.", "Wenn es Ihr eigenes Programm ist: Melden Sie sich in einem anderen Fenster wieder an und kommen Sie dann auf diese Seite zurück.")),
        404 => new(
            reader.In("There is nothing here", "Hier ist nichts"),
            reader.In("Perhaps the address is not complete, or this browser is not the one that opened it first. Open the link that you were sent once more, or ask whoever sent it.", "Vielleicht ist die Adresse nicht vollständig, oder es ist ein anderer Browser als beim ersten Mal. Öffnen Sie noch einmal den Link, den Sie bekommen haben, oder fragen Sie, wer ihn geschickt hat.")),
        405 => new(
            reader.In("That cannot be done here", "Das geht hier nicht"),
            reader.In("Go back to the page you came from, and take the way that it offers.", "Gehen Sie zurück auf die Seite, von der Sie kamen, und nehmen Sie den Weg, den sie anbietet.")),
        413 => new(
            reader.In("That is too large", "Das ist zu groß"),
            reader.In("A file may have 20 MB at most, and a text about forty pages. Send a smaller one, or in several parts.", "Eine Datei darf höchstens 20 MB haben, ein Text etwa vierzig Seiten. Senden Sie etwas Kleineres oder mehrere Teile.")),
        421 => new(
            reader.In("This is not the program's address", "Das ist nicht die Adresse des Programms"),
            reader.In("Open the address that the program printed when it started.", "Öffnen Sie die Adresse, die das Programm beim Start gezeigt hat.")),
        429 => new(
            reader.In("That was a lot at once", "Das war viel auf einmal"),
            reader.In("Wait a minute, then try it again. Nothing is lost.", "Warten Sie eine Minute, dann versuchen Sie es noch einmal. Verloren ist nichts.")),
        503 => new(
            reader.In("It cannot be kept at the moment", "Im Moment lässt sich nichts speichern"),
            reader.In("The disk of the machine that this runs on may be full. Try it again in a while; if it stays so, tell the person whose page this is.", "Vielleicht ist die Platte des Rechners voll, auf dem das läuft. Versuchen Sie es später noch einmal; wenn es so bleibt, sagen Sie es der Person, deren Seite das ist.")),
        >= 500 => new(
            reader.In("That is our fault, not yours", "Das liegt an uns, nicht an Ihnen"),
            reader.In("Something in the program failed. Try it again; what was kept before is still there.", "Im Programm ist etwas schiefgegangen. Versuchen Sie es noch einmal; was vorher gespeichert war, ist noch da.")),
        _ => new(
            reader.In("That did not work", "Das hat nicht geklappt"),
            reader.In("Go back, reload the page, and try it again.", "Gehen Sie zurück, laden Sie die Seite neu und versuchen Sie es noch einmal.")),
    };
}
