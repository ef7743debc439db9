using System.Globalization;
using System.Text;

namespace Alongside.Documents.Pdf;

/// <summary>
/// The objects of a PDF (ISO 32000) and the file they make. Nothing is compressed, dated or drawn by lot: the same objects
/// make the same bytes on every machine, so that a file can be compared with what it should be.
/// </summary>
internal sealed class PdfObjects
{
    private readonly List<byte[]?> _objects = [];

    /// <summary>The number of an object that is filled later.</summary>
    public int Reserve()
    {
        _objects.Add(null);
        return _objects.Count;
    }

    public int Add(string content)
    {
        var number = Reserve();
        Fill(number, content);
        return number;
    }

    public void Fill(int number, string content) => _objects[number - 1] = Encoding.ASCII.GetBytes(content);

    /// <summary>A stream; its entries besides the length go between the brackets.</summary>
    public int Stream(string entries, ReadOnlySpan<byte> content)
    {
        using var stream = new MemoryStream();
        stream.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"<<{entries}/Length {content.Length}>>\nstream\n")));
        stream.Write(content);
        stream.Write("\nendstream"u8);
        _objects.Add(stream.ToArray());
        return _objects.Count;
    }

    public byte[] File(int catalog, int info, string id)
    {
        using var file = new MemoryStream();
        // The second line says to programs that carry files that these are bytes and no text.
        file.Write("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n"u8);
        var places = new List<long>();
        for (var i = 0; i < _objects.Count; i++)
        {
            places.Add(file.Length);
            file.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n")));
            file.Write(_objects[i]!);
            file.Write("\nendobj\n"u8);
        }

        var end = new StringBuilder();
        end.Append(CultureInfo.InvariantCulture, $"xref\n0 {_objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var place in places) end.Append(CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n");
        end.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {_objects.Count + 1}/Root {catalog} 0 R/Info {info} 0 R/ID[<{id}><{id}>]>>\nstartxref\n{file.Length}\n%%EOF\n");
        file.Write(Encoding.ASCII.GetBytes(end.ToString()));
        return file.ToArray();
    }

    /// <summary>A text of any characters, as a string of a PDF.</summary>
    public static string Text(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    /// <summary>A length or a colour.</summary>
    public static string Number(double number) => number.ToString("0.###", CultureInfo.InvariantCulture);
}
