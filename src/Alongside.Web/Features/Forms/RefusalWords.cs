using System.Globalization;
using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Rules;

namespace Alongside.Web.Features.Forms;

/// <summary>Why something was not taken and what to do about it, said to the one who sent it.</summary>
internal static class RefusalWords
{
    /// <summary>What it is and why, and what to do: two or three sentences.</summary>
    public static string Of(FormView view, Refusal refusal)
    {
        var other = view.NameAsTyped(view.IsCustomer ? Party.Seller : Party.Customer);
        return refusal.Code switch
        {
            RefusalCode.NotYours => In(view,
                $"That is for {other} to do, so it stays as it was. A note on the line says what you would like.",
                $"Das kann nur {other} tun; darum bleibt es, wie es war. In einer Notiz an der Zeile können Sie sagen, was Sie möchten.",
                "Das kann nur die andere Seite tun; darum bleibt es, wie es war. In einer Notiz an der Zeile kannst du sagen, was du möchtest."),
            RefusalCode.NotLetIn => In(view,
                "This device has not been let in yet, so nothing was written. It is let in on the device that opened the form first.",
                "Dieses Gerät ist noch nicht eingelassen; darum wurde nichts geschrieben. Eingelassen wird es auf dem Gerät, auf dem das Formular zuerst offen war."),
            RefusalCode.NameMissing => In(view,
                "For this your name is needed, so that both know who said it. Type it beside the button, and send it once more.",
                "Dafür braucht es Ihren Namen, damit beide wissen, wer es gesagt hat. Schreiben Sie ihn neben den Knopf und senden Sie es noch einmal.",
                "Dafür braucht es deinen Namen, damit beide wissen, wer es gesagt hat. Schreib ihn neben den Knopf und sende es noch einmal."),
            RefusalCode.Unknown => In(view,
                "What this was about is not there in that form any more. Here is how it stands now; please look, and write it where it belongs.",
                "Worum es ging, ist so nicht mehr da. Hier steht, wie es jetzt ist; bitte sehen Sie nach und schreiben Sie es dorthin, wo es hingehört.",
                "Worum es ging, ist so nicht mehr da. Hier steht, wie es jetzt ist; sieh nach und schreib es dorthin, wo es hingehört."),
            RefusalCode.Empty when refusal.About is "name" => In(view, "Write your name first.", "Schreiben Sie zuerst Ihren Namen."),
            RefusalCode.Empty => In(view,
                "There are no words in it yet. Write a few and send it again; a line that should go is struck with “Strike”.",
                "Es stehen noch keine Worte darin. Schreiben Sie ein paar und senden Sie es noch einmal; was weg soll, geht mit „Streichen“.",
                "Es stehen noch keine Worte darin. Schreib ein paar und sende es noch einmal; was weg soll, geht mit „Streichen“."),
            RefusalCode.TooLong => TooLong(view, refusal.About is "name" or "title" or "choice" ? Limits.Name : Limits.Text),
            RefusalCode.BadText => In(view,
                "Some of the characters cannot be kept. Your words are still in the field; typing that part anew helps.",
                "Einige Zeichen lassen sich nicht aufbewahren. Ihre Worte stehen noch im Feld; es hilft, diese Stelle neu zu tippen.",
                "Einige Zeichen lassen sich nicht aufbewahren. Deine Worte stehen noch im Feld; es hilft, diese Stelle neu zu tippen."),
            RefusalCode.BadNumber => In(view,
                "That number does not work here: it is too large, too small, or has too many decimals. Please look at it once more.",
                "Mit dieser Zahl geht es nicht: Sie ist zu groß, zu klein oder hat zu viele Nachkommastellen. Bitte sehen Sie sie noch einmal an.",
                "Mit dieser Zahl geht es nicht: Sie ist zu groß, zu klein oder hat zu viele Nachkommastellen. Sieh sie bitte noch einmal an."),
            RefusalCode.BadId => In(view,
                "Something this page sends along did not arrive whole. Reload the page and send it again; what you typed is shown here to copy.",
                "Etwas, das diese Seite mitschickt, kam nicht heil an. Laden Sie die Seite neu und senden Sie es noch einmal; was Sie getippt haben, steht hier zum Kopieren.",
                "Etwas, das diese Seite mitschickt, kam nicht heil an. Lade die Seite neu und sende es noch einmal; was du getippt hast, steht hier zum Kopieren."),
            RefusalCode.IdTaken => In(view,
                "Something else has been sent from this very page before, so this one was not written. The page is fresh now: please send it once more.",
                "Von genau dieser Seite wurde vorher schon etwas anderes gesendet; darum wurde dies nicht geschrieben. Die Seite ist jetzt frisch: Bitte senden Sie es noch einmal.",
                "Von genau dieser Seite wurde vorher schon etwas anderes gesendet; darum wurde dies nicht geschrieben. Die Seite ist jetzt frisch: Sende es bitte noch einmal."),
            RefusalCode.Full => In(view,
                "The form holds as much as it can. Nothing of it is lost; rewording a line that is there still works, and so does a second form.",
                "Das Formular ist voll. Nichts davon geht verloren; eine Zeile, die da ist, lässt sich weiter ändern, und ein zweites Formular geht auch."),
            RefusalCode.NotReady => In(view,
                "It cannot be accepted quite yet: some needed questions are open, or a line has two wordings. The end of the page says which.",
                "Ganz annehmen lässt es sich noch nicht: Einige Fragen, die es braucht, sind offen, oder eine Zeile hat zwei Fassungen. Welche, steht am Ende der Seite."),
            RefusalCode.Stale => In(view,
                "Something on the form has changed in the meantime, so what you saw is not quite what stands here now. Please look at it and decide anew.",
                "Inzwischen hat sich am Formular etwas geändert; was Sie gesehen haben, ist nicht mehr ganz das, was hier steht. Bitte sehen Sie es an und entscheiden Sie neu.",
                "Inzwischen hat sich am Formular etwas geändert; was du gesehen hast, ist nicht mehr ganz das, was hier steht. Sieh es dir an und entscheide neu."),
            RefusalCode.Ended => In(view,
                view.IsCustomer ? "You have said that it is not for you. If you would like to go on after all, open it again at the end of the page." : "Your customer has said that it is not for them, and so it rests. Only they open it again.",
                "Sie haben gesagt, dass es nichts für Sie ist. Wenn Sie doch weitermachen möchten, öffnen Sie es am Ende der Seite wieder.",
                "Die andere Seite hat gesagt, dass es nichts für sie ist, und so ruht es. Wieder öffnen kann nur sie es."),
            _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal.Code, "No words for it."),
        };
    }

    private static string TooLong(FormView view, int most)
    {
        var number = view.Words.Number(most);
        return In(view,
            string.Create(CultureInfo.InvariantCulture, $"That is longer than fits here: up to {number} characters do. Your words are still in the field; in two parts they fit."),
            $"Das ist länger, als hier Platz ist: bis zu {number} Zeichen. Ihre Worte stehen noch im Feld; in zwei Teilen passen sie.",
            $"Das ist länger, als hier Platz ist: bis zu {number} Zeichen. Deine Worte stehen noch im Feld; in zwei Teilen passen sie.");
    }

    private static string In(FormView view, string english, string german) => view.Reader.In(english, german);

    private static string In(FormView view, string english, string toCustomer, string toSeller) => view.Reader.In(english, view.IsCustomer ? toCustomer : toSeller);
}
