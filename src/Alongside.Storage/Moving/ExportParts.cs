using System.Collections.Frozen;
using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Alongside.Storage.Moving;

/// <summary>
/// The parts of an export, read within limits. A zip file from anywhere may say anything about itself: how much a part
/// holds is counted while it is read. The first problem stays, and from then on nothing is read any more.
/// </summary>
internal sealed class ExportParts(FrozenDictionary<string, ZipArchiveEntry> entries)
{
    private const int MostParts = 100_000;
    private const int MostInOnePart = 64 * 1024 * 1024;
    private const long MostInAll = 1024L * 1024 * 1024;

    private long _left = MostInAll;

    /// <summary>What is wrong; null as long as nothing is.</summary>
    public StoreProblem? Problem { get; private set; }

    public IEnumerable<string> Names => entries.Keys.Order(StringComparer.Ordinal);

    /// <summary>The parts by their names, where every name is that of a part and there once.</summary>
    public static ExportParts Of(ZipArchive zip)
    {
        var entries = new Dictionary<string, ZipArchiveEntry>(StringComparer.Ordinal);
        StoreProblem? problem = null;
        if (zip.Entries.Count > MostParts) problem = TooLarge("the zip file");
        else
        {
            foreach (var entry in zip.Entries.Where(e => !PartNames.IsFolder(e.FullName)))
            {
                if (PartNames.IsPart(entry.FullName) && entries.TryAdd(entry.FullName, entry)) continue;
                problem = NotAnExport(Shown(entry.FullName), "no export has a part of this name, or not twice");
                break;
            }
        }

        return new(entries.ToFrozenDictionary(StringComparer.Ordinal)) { Problem = problem };
    }

    public bool Has(string name) => entries.ContainsKey(name);

    public StoreProblem Stop(StoreProblem problem) => Problem ??= problem;

    /// <summary>A part as a value; null where there is a problem.</summary>
    public async Task<T?> Read<T>(string name, JsonTypeInfo<T> type, CancellationToken cancellation)
        where T : class
    {
        if (await Bytes(name, cancellation) is not { } bytes) return null;
        try
        {
            if (JsonSerializer.Deserialize(bytes, type) is { } value) return value;
            Stop(Unreadable(name));
        }
        catch (JsonException)
        {
            Stop(Unreadable(name));
        }

        return null;
    }

    /// <summary>A part as it is; null where there is a problem.</summary>
    public async Task<byte[]?> Bytes(string name, CancellationToken cancellation)
    {
        if (Problem is not null) return null;
        if (!entries.TryGetValue(name, out var entry))
        {
            Stop(NotAnExport(name, "this part is missing"));
            return null;
        }

        try
        {
            await using var part = await entry.OpenAsync(cancellation);
            using var bytes = new MemoryStream();
            var buffer = new byte[64 * 1024];
            int read;
            while ((read = await part.ReadAsync(buffer, cancellation)) > 0)
            {
                _left -= read;
                if (_left < 0 || bytes.Length + read > MostInOnePart)
                {
                    Stop(TooLarge(name));
                    return null;
                }

                bytes.Write(buffer, 0, read);
            }

            return bytes.ToArray();
        }
        catch (InvalidDataException)
        {
            Stop(new(StoreProblemCode.NotAZip, name, "this part of the zip file is damaged", "Make the export again, or copy it again from where it came"));
            return null;
        }
    }

    public static StoreProblem Unreadable(string name) => Unreadable(name, "this part is not as an export has it");

    public static StoreProblem Unreadable(string name, string what) => new(StoreProblemCode.Unreadable, name, what, "Make the export again; nothing was changed here");

    public static StoreProblem NotAnExport(string name, string what) =>
        new(StoreProblemCode.NotAnExport, name, what, "Choose the zip file as it was exported; nothing was changed here");

    private static StoreProblem TooLarge(string name) =>
        new(StoreProblemCode.TooLarge, name, "it holds more than an export does", "Choose the zip file as it was exported; nothing was changed here");

    // A name from outside may hold anything, and is shown in a terminal.
    private static string Shown(string name) => new([.. name.Take(100).Select(c => char.IsControl(c) ? '\uFFFD' : c)]);
}
