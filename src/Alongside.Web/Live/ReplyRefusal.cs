namespace Alongside.Web.Live;

/// <summary>Why something written was not taken.</summary>
/// <param name="Code">The name of the reason.</param>
/// <param name="About">The part of it that is wrong.</param>
/// <param name="Message">What is the matter and what to do, in the reader's language.</param>
internal sealed record ReplyRefusal(string Code, string About, string Message);
