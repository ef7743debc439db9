using System.Collections.Frozen;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Alongside.Web.Visitors;

namespace Alongside.Web.Site;

/// <summary>The style sheets, scripts and pictures, built in. Their addresses change with their content, so that a browser may keep them for good.</summary>
internal static class SiteAssets
{
    private const string Prefix = "assets/";
    private const string Modules = "live";

    private static readonly FrozenDictionary<string, Asset> All = Load();

    /// <summary>The address of an asset, such as <c>form.css</c>.</summary>
    public static string Address(string name) => All[name].Address;

    /// <summary>The text of an asset, for a page that has to carry it along.</summary>
    public static string Text(string name) => System.Text.Encoding.UTF8.GetString(All[name].Content);

    public static void Map(IEndpointRouteBuilder site) =>
        site.MapGet("/assets/{hash}/{**name}", (HttpContext context, string hash, string name) =>
        {
            if (!All.TryGetValue(name, out var asset) || !string.Equals(asset.Hash, hash, StringComparison.Ordinal)) return Results.NotFound();
            context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
            return Results.Bytes(asset.Content, asset.Type);
        }).For(Access.Anyone).Nearby();

    private static FrozenDictionary<string, Asset> Load()
    {
        var assembly = typeof(SiteAssets).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(n => Read(assembly, n))
            .GroupBy(a => Path.GetDirectoryName(a.Name), StringComparer.Ordinal)
            .SelectMany(folder => folder.Key is Modules ? OneAddress([.. folder]) : folder)
            .ToFrozenDictionary(a => a.Name, StringComparer.Ordinal);
    }

    // Modules name each other by where they lie, so all of a folder change their address together.
    private static IEnumerable<Asset> OneAddress(Asset[] folder)
    {
        var all = string.Concat(folder.OrderBy(a => a.Name, StringComparer.Ordinal).Select(a => a.Hash));
        var hash = Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.ASCII.GetBytes(all)))[..12];
        return folder.Select(a => a with { Hash = hash });
    }

    private static Asset Read(System.Reflection.Assembly assembly, string resource)
    {
        using var stream = assembly.GetManifestResourceStream(resource)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        var name = resource[Prefix.Length..].Replace('\\', '/');
        return new Asset(name, Convert.ToHexStringLower(SHA256.HashData(content))[..12], content, Type(name));
    }

    private static string Type(string name) => Path.GetExtension(name) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".woff2" => "font/woff2",
        _ => "application/octet-stream",
    };

    private sealed record Asset(string Name, string Hash, byte[] Content, string Type)
    {
        public string Address => $"/assets/{Hash}/{Name}";
    }
}
