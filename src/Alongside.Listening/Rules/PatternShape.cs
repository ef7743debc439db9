using System.Runtime.InteropServices;

namespace Alongside.Listening.Rules;

/// <summary>What can be told of a pattern's matches without running it, so that it is run only where it may match.</summary>
internal static class PatternShape
{
    /// <summary>
    /// The words that can stand at the first places of a match; null for a place where any may, or where the match may have ended.
    /// </summary>
    public static int[]?[] Heads(ReadOnlySpan<Instruction> steps, int places)
    {
        var heads = new int[]?[places];
        var here = new List<int>();
        Reach(steps, 0, here);
        for (var place = 0; place < places; place++)
        {
            heads[place] = WordsOf(steps, here);
            if (here.Contains(steps.Length - 1)) break;
            var next = new List<int>();
            foreach (var step in here) Reach(steps, step + 1, next);
            here = next;
        }

        return heads;
    }

    /// <summary>Words of which every match holds one, and as seldom ones as there are; null where a match needs none.</summary>
    /// <param name="node">The pattern.</param>
    /// <param name="mentions">By word, how often patterns name it, which tells about how often it is said.</param>
    public static int[]? Needed(PatternNode node, int[] mentions)
    {
        switch (node)
        {
            case OneOf one:
                return ImmutableCollectionsMarshal.AsArray(one.Words);
            case InOrder order:
                var (seldom, least) = ((int[]?)null, int.MaxValue);
                foreach (var part in order.Parts)
                    if (Needed(part, mentions) is { } words && Sum(words, mentions) is var sum && sum < least) (seldom, least) = (words, sum);
                return seldom;
            case Either either:
                var all = new List<int>();
                foreach (var way in either.Ways)
                {
                    if (Needed(way, mentions) is not { } words) return null;
                    all.AddRange(words);
                }

                return [.. all];
            default:
                return null;
        }
    }

    private static int Sum(int[] words, int[] mentions)
    {
        var sum = 0;
        foreach (var word in words) sum += mentions[word];
        return sum;
    }

    /// <summary>The steps that look at the next token, from a step on.</summary>
    private static void Reach(ReadOnlySpan<Instruction> steps, int step, List<int> looking)
    {
        while (true)
        {
            switch (steps[step].Operation)
            {
                case Operation.Not or Operation.Start or Operation.End or Operation.Open or Operation.Close:
                    step++;
                    break;
                case Operation.Jump:
                    step = steps[step].A;
                    break;
                case Operation.Split:
                    Reach(steps, steps[step].A, looking);
                    step = steps[step].B;
                    break;
                default:
                    if (!looking.Contains(step)) looking.Add(step);
                    return;
            }
        }
    }

    private static int[]? WordsOf(ReadOnlySpan<Instruction> steps, List<int> looking)
    {
        if (looking is [var only] && steps[only].Operation is Operation.Set) return ImmutableCollectionsMarshal.AsArray(steps[only].Among!.Words);
        var words = new List<int>();
        foreach (var step in looking)
        {
            switch (steps[step].Operation)
            {
                case Operation.Word:
                    words.Add(steps[step].A);
                    break;
                case Operation.Set:
                    words.AddRange(steps[step].Among!.Words);
                    break;
                default:
                    return null;
            }
        }

        return [.. words];
    }
}
