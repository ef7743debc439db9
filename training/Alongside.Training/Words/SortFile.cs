using System.Collections.Immutable;
using Alongside.Listening.Language;
using Alongside.Listening.Learned;

namespace Alongside.Training.Words;

/// <summary>
/// Reads of what sort words are: a file that names the sorts, and one for each language, "sort: word word", in which a sort may have several lines. A sort's number is its line's place among the names, the same in all
/// languages.
/// </summary>
internal static class SortFile
{
    private const string Names = "sorts.txt";

    /// <summary>The sort that figures are of, too.</summary>
    private const string OfFigures = "number";

    /// <summary>The sorts in the files of a folder, each named after its language, and what is wrong with lines that could not be read.</summary>
    public static (ImmutableSortedDictionary<string, WordSorts> Sorts, ImmutableArray<string> Problems) ReadFolder(string folder)
    {
        var sorts = ImmutableSortedDictionary.CreateBuilder<string, WordSorts>(StringComparer.Ordinal);
        var problems = ImmutableArray.CreateBuilder<string>();
        if (!File.Exists(Path.Combine(folder, Names))) return (sorts.ToImmutable(), [$"{Path.Combine(folder, Names)}: it is not there, so that no word is of any sort. Bring it back"]);
        var names = ReadNames(File.ReadAllLines(Path.Combine(folder, Names)), problems);
        foreach (var file in Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal))
            if (Path.GetFileName(file) is not Names) sorts.Add(Path.GetFileNameWithoutExtension(file), Read(Path.GetFileName(file), Path.GetFileNameWithoutExtension(file), File.ReadAllLines(file), names, problems));
        return (sorts.ToImmutable(), problems.ToImmutable());
    }

    /// <summary>The number of each sort.</summary>
    public static ImmutableDictionary<string, byte> ReadNames(string[] text, ImmutableArray<string>.Builder problems)
    {
        var names = ImmutableDictionary.CreateBuilder<string, byte>(StringComparer.Ordinal);
        foreach (var (number, name, _) in Lines(Names, text, problems))
        {
            if (names.ContainsKey(name)) problems.Add($"{Names}:{number}: the sort \"{name}\" stands there twice. Give each a name of its own");
            else if (names.Count == byte.MaxValue) problems.Add($"{Names}:{number}: there is room for {byte.MaxValue} sorts, and this is one more. Join two that are alike");
            else names.Add(name, (byte)(names.Count + 1));
        }

        return names.ToImmutable();
    }

    /// <summary>The words of a language, each in the form in which it is looked up (<see cref="Token.Norm"/>).</summary>
    public static WordSorts Read(string file, string language, string[] text, ImmutableDictionary<string, byte> names, ImmutableArray<string>.Builder problems)
    {
        var words = new SortedDictionary<uint, (string Word, byte Sort)>();
        foreach (var (number, name, rest) in Lines(file, text, problems))
        {
            if (!names.TryGetValue(name, out var sort))
            {
                problems.Add($"{file}:{number}: \"{name}\" is no sort. Take one of those in {Names}, or add it there");
                continue;
            }

            foreach (var word in rest.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (Passage.Of(word, language).Tokens is not [var token] || !string.Equals(token.Norm, word, StringComparison.Ordinal))
                    problems.Add($"{file}:{number}: \"{word}\" is never met so. Write it as words are cut and told apart: in lower case, without what is taken off it, in German with ss");
                else if (!words.TryAdd(Hashing.Of(word), (word, sort)) && words[Hashing.Of(word)] is var other && other.Sort != sort)
                    problems.Add($"{file}:{number}: \"{word}\" is \"{names.First(n => n.Value == other.Sort).Key}\" already{(string.Equals(word, other.Word, StringComparison.Ordinal) ? "" : $", since \"{other.Word}\" has the same hash")}. Leave it in one sort");
            }
        }

        return new WordSorts([.. words.Keys], [.. words.Values.Select(w => w.Sort)], names.GetValueOrDefault(OfFigures, WordSorts.Unknown));
    }

    private static IEnumerable<(int Number, string Name, string Text)> Lines(string file, string[] text, ImmutableArray<string>.Builder problems)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i].StartsWith('#') || string.IsNullOrWhiteSpace(text[i])) continue;
            if (text[i].Split(": ", 2) is [{ Length: > 0 } name, var rest] && !name.Contains(' ', StringComparison.Ordinal)) yield return (i + 1, name, rest);
            else problems.Add($"{file}:{i + 1}: \"{text[i]}\" names no sort. Write the sort, a colon, a space, and what is of it");
        }
    }
}
