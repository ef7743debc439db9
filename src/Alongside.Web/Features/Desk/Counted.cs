using System.Globalization;
using Alongside.Web.Words;

namespace Alongside.Web.Features.Desk;

/// <summary>Small numbers as words.</summary>
internal static class Counted
{
    private static readonly string[] English = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    private static readonly string[] German = ["keine", "eine", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"];

    /// <summary>A number of things: "one line", "two lines"; in German a word of feminine gender, as "eine Zeile".</summary>
    public static string Of(Reader reader, int number, (string One, string More) english, (string One, string More) german) => reader.In(
        $"{Word(English, number)} {(number == 1 ? english.One : english.More)}",
        $"{Word(German, number)} {(number == 1 ? german.One : german.More)}");

    /// <summary>With a capital at the beginning.</summary>
    public static string Begun(string sentence) => sentence.Length == 0 ? sentence : char.ToUpperInvariant(sentence[0]) + sentence[1..];

    private static string Word(string[] words, int number) => number < words.Length ? words[number] : number.ToString(CultureInfo.InvariantCulture);
}
