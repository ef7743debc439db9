namespace Alongside.Web.Live;

/// <summary>What somebody is typing at this moment.</summary>
/// <param name="Who">Whose connection it is.</param>
/// <param name="Target">The line that is being worded anew, or the question under which a new one begins.</param>
/// <param name="Text">The words so far; empty where there are none any more.</param>
internal sealed record TypingNews(string Who, string Target, string Text);
