using Alongside.OrderForms;

namespace Alongside.Web.Features.Links;

/// <summary>A text to go with a link in a mail: calm, and with the way out in it.</summary>
internal static class InvitationText
{
    public static string English(Form form, string address) => $"""
        Hello {form.Start?.Customer},

        {(IsEmpty(form)
            ? "I have made a page for the two of us, with a few questions about what you need. You can answer what you like, leave open what you like, and correct what I write. Your words count, not mine."
            : "I have put together what I understood of what you need. It is a page for the two of us: you can correct it, add to it, or strike out what is not right. Your words count, not mine.")}

        {address}

        There is no account, and no hurry. If it turns out that this is not for you, the page has a button for that too, and that is fine.

        {form.Start?.Seller}
        """;

    public static string German(Form form, string address) => $"""
        Guten Tag {form.Start?.Customer},

        {(IsEmpty(form)
            ? "ich habe eine Seite für uns beide angelegt, mit einigen Fragen dazu, was Sie brauchen. Sie können beantworten, was Sie möchten, offen lassen, was Sie möchten, und berichtigen, was ich schreibe. Es gelten Ihre Worte, nicht meine."
            : "ich habe zusammengestellt, was ich von dem verstanden habe, was Sie brauchen. Es ist eine Seite für uns beide: Sie können berichtigen, ergänzen und streichen, was nicht stimmt. Es gelten Ihre Worte, nicht meine.")}

        {address}

        Ein Konto brauchen Sie nicht, und es eilt nicht. Wenn sich zeigt, dass es nichts für Sie ist, gibt es auch dafür einen Knopf, und das ist in Ordnung.

        {form.Start?.Seller}
        """;

    // Nothing was gathered yet where no line stands on the form.
    private static bool IsEmpty(Form form) => form.Questions.All(q => q.Lines.IsEmpty);
}
