using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Alongside.Web.Site;

/// <summary>What somebody sent that could not be taken, so that the page that says so can give it back.</summary>
/// <param name="Address">Where it was sent.</param>
/// <param name="Fields">What was sent, without the guard's own field.</param>
/// <param name="HadFiles">Whether files came with it, which only the browser has.</param>
/// <param name="IsOutdated">Whether it was refused because the page it came from was too old.</param>
internal sealed record KeptPost(string Address, ImmutableArray<KeyValuePair<string, string>> Fields, bool HadFiles, bool IsOutdated)
{
    private const string Guard = "__RequestVerificationToken";

    // Not words of somebody's: ids and the like that the page put there.
    private static readonly ImmutableHashSet<string> OfThePage =
        ["id", "do", "at", "seen", "line", "question", "item", "device", "about", "other", "version", "hash", "back", "template", "language", "after", "before", "place", "standing"];

    /// <summary>The words that somebody typed.</summary>
    public IEnumerable<KeyValuePair<string, string>> Typed => Fields.Where(f => !OfThePage.Contains(f.Key) && f.Value.Any(char.IsLetterOrDigit));

    /// <summary>Says of a request that the page it came from was too old.</summary>
    public static void Outdated(HttpContext context) => context.Items[typeof(KeptPost)] = true;

    /// <summary>What was posted. Null where nothing was, where it is a secret, and where the browser does not vouch for its coming from a page of ours.</summary>
    public static async Task<KeptPost?> Of(HttpContext context)
    {
        var request = context.Request;
        if (!HttpMethods.IsPost(request.Method) || !request.HasFormContentType || OriginGuard.Says(request) is not true) return null;
        if (context.GetEndpoint()?.Metadata.GetMetadata<TakesSecret>() is not null) return null;
        if (await Form(context) is not { } form) return null;
        var fields = form.Where(f => !string.Equals(f.Key, Guard, StringComparison.Ordinal)).SelectMany(f => f.Value.Select(v => KeyValuePair.Create(f.Key, v ?? "")));
        return new KeptPost(request.Path + request.QueryString, [.. fields], form.Files.Count > 0, context.Items.ContainsKey(typeof(KeptPost)));
    }

    private static async Task<IFormCollection?> Form(HttpContext context)
    {
        if (context.Features.Get<IFormFeature>()?.Form is { } read) return read;
        // Whoever is refused does not get to send more than what people type.
        if (context.Request.ContentLength is null or > RequestSizes.Usual) return null;
        try
        {
            return await context.Request.ReadFormAsync(context.RequestAborted);
        }
        catch (Exception broken) when (broken is IOException or InvalidDataException or OperationCanceledException)
        {
            return null;
        }
    }
}
