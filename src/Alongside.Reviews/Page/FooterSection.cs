namespace Alongside.Reviews.Page;

/// <summary>What this file is, where the words are, and what keeping them asks of one.</summary>
internal static class FooterSection
{
    public static void Write(Html html, PageContext page)
    {
        html.Write($"<footer>\n<p>This is a review of <bdi>{page.Conversation.Source}</bdi>. ");
        html.Write($"""
            Alongside made it on this computer; nothing was sent anywhere, and opening this file sends nothing either. Words set
            <span class="said">like this</span> were said, word for word. Everything else is Alongside speaking, and it can mishear.</p>
            <p>The words in here are theirs as much as yours. Keep this file only if they knew that the conversation was being
            kept, and delete it when they ask you to.</p>
            </footer>

            """);
    }
}
