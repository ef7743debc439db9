namespace Alongside.Documents.Briefs;

/// <summary>For whom a brief is written.</summary>
/// <param name="Language"><c>en</c> or <c>de</c>: the language of everything that the two did not write themselves.</param>
/// <param name="Zone">In whose time it says when something was accepted; the distance from UTC stands beside it.</param>
public sealed record BriefOptions(string Language, TimeZoneInfo Zone)
{
    /// <summary>A brief in a language, with its times in UTC.</summary>
    public BriefOptions(string language)
        : this(language, TimeZoneInfo.Utc)
    {
    }
}
