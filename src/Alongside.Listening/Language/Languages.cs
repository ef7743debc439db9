namespace Alongside.Listening.Language;

/// <summary>The languages that are understood, by their ISO 639-1 codes.</summary>
public static class Languages
{
    /// <summary>English.</summary>
    public const string English = "en";

    /// <summary>German, as it is said and written in Germany, Austria and Switzerland.</summary>
    public const string German = "de";
}
