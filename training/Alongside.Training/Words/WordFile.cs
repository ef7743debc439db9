using System.Collections.Immutable;
using System.Globalization;
using Alongside.Listening.Learned;

namespace Alongside.Training.Words;

/// <summary>
/// Words in their groups as a file that a person can read: one word a line, with its narrow group before it and its wide one, words of one group beside each other. So what is learnt does not change with
/// every line that is added: the groups are found anew only when somebody asks for it.
/// </summary>
internal static class WordFile
{
    private const int Columns = 3;

    private const string Head = "# narrow group, wide group, word; written by training/, with \"words\"";

    /// <summary>The groups in the files of a folder, each named after its language, and what is wrong with lines that could not be read.</summary>
    public static (ImmutableSortedDictionary<string, WordGroups> Groups, ImmutableArray<string> Problems) ReadFolder(string folder)
    {
        var groups = ImmutableSortedDictionary.CreateBuilder<string, WordGroups>(StringComparer.Ordinal);
        var problems = ImmutableArray.CreateBuilder<string>();
        foreach (var file in (Directory.Exists(folder) ? Directory.GetFiles(folder, "*.txt") : []).Order(StringComparer.Ordinal))
            groups.Add(Path.GetFileNameWithoutExtension(file), WordGrouper.Groups(Read(Path.GetFileName(file), File.ReadAllLines(file), problems)));
        return (groups.ToImmutable(), problems.ToImmutable());
    }

    /// <summary>The words of a file.</summary>
    public static ImmutableArray<GroupedWord> Read(string name, string[] text, ImmutableArray<string>.Builder problems)
    {
        var words = ImmutableArray.CreateBuilder<GroupedWord>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i].StartsWith('#') || string.IsNullOrWhiteSpace(text[i])) continue;
            if (text[i].Split(' ') is { Length: Columns } parts && Group(parts[0]) is { } narrow && Group(parts[1]) is { } wide) words.Add(new GroupedWord(parts[2], narrow, wide));
            else problems.Add($"{name}:{i + 1}: \"{text[i]}\" is no word with its groups. Write two numbers from 1 to {WordGroups.Figures - 1} and the word, with a space between them");
        }

        return words.ToImmutable();
    }

    /// <summary>The words as such a file.</summary>
    public static string Write(IEnumerable<GroupedWord> words) =>
        string.Join('\n', words.OrderBy(w => w.Narrow).ThenBy(w => w.Word, StringComparer.Ordinal).Select(w => string.Create(CultureInfo.InvariantCulture, $"{w.Narrow} {w.Wide} {w.Word}")).Prepend(Head)) + "\n";

    private static ushort? Group(string text) => ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var group) && group is not (WordGroups.Unknown or WordGroups.Figures) ? group : null;
}
