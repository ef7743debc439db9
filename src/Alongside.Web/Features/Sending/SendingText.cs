using Alongside.OrderForms;

namespace Alongside.Web.Features.Sending;

/// <summary>A text to go with the file in a mail: calm, with how to open it, and with the way out in it.</summary>
internal static class SendingText
{
    public static string Of(Form form) => form.Start?.Language is "de" ? German(form) : English(form);

    private static string English(Form form) => $"""
        Hello {form.Start?.Customer},

        attached is a page for the two of us: what I understood of what you need. You can correct it, add to it, or strike out what is not right. Your words count, not mine.

        Save the attachment and open it in a browser. It works without a network, and nothing you write reaches anybody until you send your answer back: the button is at the end of the page. Attach the answer to a reply, or paste it as text.

        If that is any trouble, simply reply in your own words. There is no hurry. And if this is not for you, the page has a button for that too, and that is fine.

        {form.Start?.Seller}
        """;

    private static string German(Form form) => $"""
        Guten Tag {form.Start?.Customer},

        angehängt ist eine Seite für uns beide: was ich von dem verstanden habe, was Sie brauchen. Sie können berichtigen, ergänzen und streichen, was nicht stimmt. Es gelten Ihre Worte, nicht meine.

        Speichern Sie den Anhang und öffnen Sie ihn in einem Browser. Ein Netz braucht es dafür nicht, und nichts, was Sie schreiben, erreicht jemanden, bevor Sie Ihre Antwort zurückschicken: Der Knopf dafür steht am Ende der Seite. Hängen Sie die Antwort an eine Mail, oder fügen Sie sie als Text ein.

        Wenn das Mühe macht, antworten Sie einfach in Ihren eigenen Worten. Es eilt nicht. Und wenn es nichts für Sie ist, gibt es auf der Seite auch dafür einen Knopf, und das ist in Ordnung.

        {form.Start?.Seller}
        """;
}
