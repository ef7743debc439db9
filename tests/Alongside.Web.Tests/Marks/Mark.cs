using System.Text;

namespace Alongside.Web.Tests.Marks;

/// <summary>A word that is nowhere else, put into a private place to see whether it comes out.</summary>
/// <param name="Place">Where it was put.</param>
/// <param name="Word">The word.</param>
internal sealed record Mark(string Place, string Word)
{
    /// <summary>A mark for a place.</summary>
    public static Mark In(string place) => new(place, "zqprivate" + string.Concat(place.Where(char.IsAsciiLetter)).ToLowerInvariant() + "qx");

    /// <summary>The ways in which it may be written: as it is, in hexadecimal, and in base64 wherever it may begin in that.</summary>
    public IEnumerable<string> Writings
    {
        get
        {
            var bytes = Encoding.UTF8.GetBytes(Word);
            yield return Word;
            yield return Convert.ToHexString(bytes);
            for (var before = 0; before < 3; before++)
            {
                // Without the ends, which depend on what stands beside it.
                var whole = Convert.ToBase64String([.. new byte[before], .. bytes]);
                yield return whole[(before == 0 ? 0 : 4)..^4];
            }
        }
    }

    /// <summary>Whether it is in a text.</summary>
    public bool IsIn(string text) => Writings.Any(w => text.Contains(w, StringComparison.OrdinalIgnoreCase));
}
