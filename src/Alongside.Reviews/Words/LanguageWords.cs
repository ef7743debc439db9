using Alongside.Listening.Language;

namespace Alongside.Reviews.Words;

/// <summary>The language that a conversation was recognised to be in.</summary>
public static class LanguageWords
{
    /// <summary><c>in German</c>; null where the language is not known, which a note says already.</summary>
    public static string? In(string? language) => language switch
    {
        Languages.English => "in English",
        Languages.German => "in German",
        _ => null,
    };
}
