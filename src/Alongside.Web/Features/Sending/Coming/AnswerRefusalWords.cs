using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Rules;
using Alongside.Web.Features.Forms;

namespace Alongside.Web.Features.Sending.Coming;

/// <summary>Why something in an answer was not taken, said to the owner, who passes it on.</summary>
internal static class AnswerRefusalWords
{
    public static string Of(FormView view, Refusal why)
    {
        var customer = view.NameAsTyped(Party.Customer);
        return why.Code switch
        {
            RefusalCode.NotLetIn => view.Reader.In($"The file waits to be let in. {customer} has the form open on another device, and lets it in there, under “Who writes for {customer}”. Then bring the answer in again.", $"Die Datei wartet darauf, zugelassen zu werden. {customer} hat das Formular auf einem anderen Gerät offen und lässt sie dort zu, unter „Wer für {customer} schreibt“. Hol die Antwort danach noch einmal."),
            RefusalCode.NameMissing => view.Reader.In("It needs a name, and none was typed in the file.", "Dafür braucht es einen Namen, und in der Datei wurde keiner eingegeben."),
            RefusalCode.Stale => view.Reader.In("Something on the form has changed since the file was made, so it is no longer what was before them. Send a new file.", "Seit die Datei gemacht wurde, hat sich am Formular etwas geändert; es ist nicht mehr, was dort vor Augen stand. Schick eine neue Datei."),
            RefusalCode.NotReady => view.Reader.In("Something that is needed is still open, or a line has two wordings, so there is nothing to accept yet.", "Etwas, das es braucht, ist noch offen, oder eine Zeile hat zwei Fassungen; darum gibt es noch nichts anzunehmen."),
            RefusalCode.Empty => view.Reader.In("There are no words in it.", "Es stehen keine Worte darin."),
            RefusalCode.TooLong => view.Reader.In("It is longer than a line can be. In two parts it fits: write it down yourself, or ask for it once more.", "Es ist länger, als eine Zeile sein kann. In zwei Teilen passt es: Schreib es selbst auf, oder bitte noch einmal darum."),
            RefusalCode.BadNumber => view.Reader.In("It is not a number that fits there.", "Das ist keine Zahl, die dort passt."),
            RefusalCode.BadText => view.Reader.In("Some of its characters cannot be kept.", "Einige Zeichen darin lassen sich nicht aufbewahren."),
            RefusalCode.Full => view.Reader.In("The form holds as much as it can.", "Das Formular ist voll."),
            RefusalCode.NotYours => view.Reader.In("That is yours to do, and not the customer’s.", "Das kannst nur du tun, nicht die andere Seite."),
            RefusalCode.Ended => view.Reader.In($"{customer} has said that it is not for them, and so it rests.", $"{customer} hat gesagt, dass es nichts ist, und so ruht es."),
            _ => view.Reader.In("It does not fit what stands on the form.", "Es passt nicht zu dem, was auf dem Formular steht."),
        };
    }
}
