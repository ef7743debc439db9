using System.Collections.Concurrent;
using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using UglyToad.PdfPig;

namespace Alongside.Web.Tests.Marks;

/// <summary>Everything that somebody could fetch, as text: pages and what they link to, headers, and what is inside files.</summary>
internal sealed partial class Loot
{
    private readonly ConcurrentDictionary<string, string> _byAddress = new(StringComparer.Ordinal);

    /// <summary>What was found where.</summary>
    public IEnumerable<KeyValuePair<string, string>> All => _byAddress;

    /// <summary>Only what was found at one place.</summary>
    public Loot Of(string address)
    {
        var only = new Loot();
        only.Keep(address, this[address]);
        return only;
    }

    public string this[string address] => _byAddress[address];

    public void Keep(string where, string text) => _byAddress[where] = text;

    /// <summary>Fetches an address and whatever it leads to, as far as it leads within the site.</summary>
    public async Task Crawl(HttpClient browser, params string[] from)
    {
        var open = new Queue<string>(from);
        while (open.TryDequeue(out var address))
        {
            if (_byAddress.ContainsKey(address)) continue;
            using var answer = await browser.GetAsync(new Uri(address, UriKind.Relative));
            var bytes = await answer.Content.ReadAsByteArrayAsync();
            // Raw, and with the characters that HTML and JSON write in their own ways.
            var text = Text(bytes, answer.Content.Headers.ContentType?.MediaType);
            Keep(address, string.Join('\n', answer.Headers.ToString(), answer.Content.Headers.ToString(), text, WebUtility.HtmlDecode(text), Uri.UnescapeDataString(text.Length < 100_000 ? text : "")));
            if (answer.Content.Headers.ContentType?.MediaType is not "text/html") continue;
            foreach (Match link in Link().Matches(text))
            {
                var to = WebUtility.HtmlDecode(link.Groups[1].Value).Split('#')[0];
                if (to.StartsWith('/') && !to.StartsWith("//", StringComparison.Ordinal)) open.Enqueue(to);
            }
        }
    }

    private static string Text(byte[] bytes, string? type)
    {
        if (type is "application/pdf")
        {
            using var pdf = PdfDocument.Open(bytes);
            var said = new StringBuilder(Encoding.Latin1.GetString(bytes)).Append(pdf.Information.Title).Append(pdf.Information.Author).Append(pdf.Information.Subject).Append(pdf.Information.Keywords);
            foreach (var page in pdf.GetPages()) said.Append('\n').Append(string.Join(' ', page.GetWords().Select(w => w.Text)));
            return said.ToString();
        }

        if (bytes is not [(byte)'P', (byte)'K', ..]) return Encoding.UTF8.GetString(bytes);
        using var zip = new ZipArchive(new MemoryStream(bytes));
        var parts = new StringBuilder();
        foreach (var entry in zip.Entries)
        {
            using var part = new StreamReader(entry.Open());
            parts.Append(entry.FullName).Append('\n').Append(part.ReadToEnd()).Append('\n');
        }

        return parts.ToString();
    }

    [GeneratedRegex("""(?:href|src|action|data-[a-z-]+)="(?<address>[^"]+)""", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Link();
}
