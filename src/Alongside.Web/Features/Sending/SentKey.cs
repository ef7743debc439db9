using System.Globalization;
using Alongside.Web.Visitors;

namespace Alongside.Web.Features.Sending;

/// <summary>
/// What a form that was sent as a file is known by. Its id lets nobody in, and is the id of the device under which its answer
/// comes; its key lets that answer in. The key also says which version was sent, and since it is kept as a hash of the whole,
/// nobody can make it say another.
/// </summary>
internal static class SentKey
{
    private const string Beginning = "file-";

    /// <summary>A new id.</summary>
    public static string NewId() => Beginning + Secrets.NewId();

    /// <summary>Whether an id of a device, or of a secret that is kept, is that of a file.</summary>
    public static bool IsOne(string id) => id.StartsWith(Beginning, StringComparison.Ordinal);

    /// <summary>A new key: 256 bits, and the version.</summary>
    public static string New(int version) => string.Create(CultureInfo.InvariantCulture, $"{version}.{Secrets.NewKey()}");

    /// <summary>The version that a key was made for; null where it says none.</summary>
    public static int? Version(string key) =>
        int.TryParse(key.Split('.')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : null;
}
