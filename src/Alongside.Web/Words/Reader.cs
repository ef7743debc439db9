using Microsoft.AspNetCore.Http;

namespace Alongside.Web.Words;

/// <summary>In which language somebody reads, English or German.</summary>
/// <param name="Language"><c>en</c> or <c>de</c>.</param>
public sealed record Reader(string Language)
{
    /// <summary>The name of the cookie that keeps a choice of language.</summary>
    public const string Cookie = "alongside-language";

    /// <summary>Reads English.</summary>
    public static Reader English { get; } = new("en");

    /// <summary>Reads German.</summary>
    public static Reader German { get; } = new("de");

    /// <summary>Whether they read German.</summary>
    public bool IsGerman => string.Equals(Language, "de", StringComparison.Ordinal);

    /// <summary>What they read: both wordings always stand side by side in the code, so that neither is forgotten.</summary>
    public string In(string english, string german) => IsGerman ? german : english;

    /// <summary>What the browser says its reader reads, unless they have chosen here.</summary>
    public static Reader Of(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var chosen = context.Request.Cookies[Cookie];
        if (chosen is "de") return German;
        if (chosen is "en") return English;
        foreach (var wanted in context.Request.GetTypedHeaders().AcceptLanguage.OrderByDescending(l => l.Quality ?? 1))
        {
            if (wanted.Value.StartsWith("de", StringComparison.OrdinalIgnoreCase)) return German;
            if (wanted.Value.StartsWith("en", StringComparison.OrdinalIgnoreCase)) return English;
        }

        return English;
    }
}
