using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Alongside.Web.Site;

namespace Alongside.Web.Features.Sending;

/// <summary>What a file carries along besides the form: one style sheet and one script, and the policy that lets in these two and nothing else.</summary>
internal static partial class SentParts
{
    private static readonly string[] Sheets = ["site.css", "form.css", "offer.css", "ending.css", "live.css", "sent.css"];

    // Each after those that it names.
    private static readonly string[] Modules = ["words.js", "kept.js", "entries.js", "drafts.js", "fields.js", "pending.js", "text.js", "answer.js", "sent.js"];

    /// <summary>The style sheet.</summary>
    public static string Style { get; } = string.Concat(Sheets.Select(s => SiteAssets.Text(s).ReplaceLineEndings("\n")));

    /// <summary>The script: the modules one after the other, since a file has nothing to import them from.</summary>
    public static string Script { get; } = string.Concat(Modules.Select(m => Joints().Replace(SiteAssets.Text("sent/" + m).ReplaceLineEndings("\n"), "")));

    /// <summary>The policy: whatever else may get into the file neither runs nor reaches anything.</summary>
    public static string Policy { get; } =
        $"default-src 'none'; script-src '{Hash(Script)}'; style-src '{Hash(Style)}'; base-uri 'none'; form-action 'none'";

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    [GeneratedRegex(@"^import [^\n]*\n|^export (?=const|function|async|class)", RegexOptions.Multiline, 5000)]
    private static partial Regex Joints();
}
