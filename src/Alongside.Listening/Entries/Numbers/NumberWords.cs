using System.Collections.Frozen;
using System.Globalization;

namespace Alongside.Listening.Entries.Numbers;

/// <summary>What the words of English numbers come to.</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, long> Small = Table(
        "one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 " +
        "fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fourty=40 fifty=50 sixty=60 " +
        "seventy=70 eighty=80 ninety=90");

    private static readonly FrozenDictionary<string, long> Scales = Table(
        "hundred=100 thousand=1000 thou=1000 k=1000 grand=1000 lakh=100000 million=1000000 mil=1000000 mill=1000000 " +
        "crore=10000000 billion=1000000000 bn=1000000000");

    private static readonly FrozenDictionary<string, long> OrdinalWords = Table(
        "first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12 " +
        "thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 " +
        "thirtieth=30");

    /// <summary>1 to 19, or a ten; 0 where the word is neither.</summary>
    public static int SmallNumber(string norm) => (int)Small.GetValueOrDefault(norm);

    /// <summary>100, 1000, …; 0 where the word is no scale.</summary>
    public static decimal Scale(string norm) => Scales.GetValueOrDefault(norm);

    /// <summary>1 for "first" and so on; 0 where the word is no ordinal.</summary>
    public static int Ordinal(string norm) => (int)OrdinalWords.GetValueOrDefault(norm);

    /// <summary>Whether a number can begin with or hold this word: the cheap check before reading.</summary>
    public static bool CanBelong(string norm) => Small.ContainsKey(norm) || Scales.ContainsKey(norm) || norm is "half" or "couple";

    private static FrozenDictionary<string, long> Table(string pairs) => pairs.Split(' ').Select(p => p.Split('='))
        .ToFrozenDictionary(p => p[0], p => long.Parse(p[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
}
