using Alongside.Listening.Language;
using Alongside.Listening.Phrases.Mirroring;

namespace Alongside.Listening.Phrases;

/// <summary>The thing that somebody spoke of, in two or three words: "our old website" is "the old website".</summary>
internal static class Topic
{
    /// <summary>The first thing that is surely one, with "the" before it; null where there is none.</summary>
    public static string? In(Passage passage)
    {
        if (passage.Language is Languages.German) return GermanTopic.In(passage);
        foreach (var sentence in passage.Sentences)
        {
            if (Words.Read(passage, sentence) is not { } words) continue;
            for (var i = 0; i + 1 < words.Count; i++)
            {
                if (words[i].Norm is not ("my" or "our" or "the" or "your")) continue;
                var end = Things.EndOf(words, i + 1);
                if (end > 0) return "the " + LowerFirst(Words.Write(words[(i + 1)..end]), words[i + 1].Text);
            }
        }

        return null;
    }

    private static string LowerFirst(string written, string said) => said[0] + written[1..];
}
