using Alongside.Listening.Rules;
using CsCheck;
using Xunit;

namespace Alongside.Listening.Tests.Rules;

public sealed class PatternSetTests
{
    private const int Most = 64 * 64 * 2;

    private static readonly Gen<int[]> Patterns = Gen.Int[0, Most - 1].Array[0, 200];

    [Fact]
    public void Holds_what_is_in_all_four_however_many_there_are() => Gen.Select(Patterns, Patterns, Patterns).Sample((a, b, c) =>
    {
        int[] shared = [3, 64, 4095, 4096, Most - 1];
        var candidates = new Candidates(Set(a, shared), Set(b, shared), Set(c, shared), Set([.. a, .. b], shared));
        var found = new List<int>();
        while (candidates.MoveNext()) found.Add(candidates.Current);
        Assert.Equal(a.Intersect(b).Intersect(c).Union(shared).Order(), found.Order());
    });

    [Fact]
    public void Takes_in_and_out() => Gen.Select(Patterns, Patterns).Sample((a, b) =>
    {
        var set = Set(a, []);
        PatternSet.Unite(set, Set(b, []));
        Assert.Equal(a.Union(b).Order(), In(set));
        PatternSet.Remove(set, Set(b, []));
        Assert.Equal(a.Except(b).Order(), In(set));
    });

    private static ulong[] Set(int[] patterns, int[] more)
    {
        var set = new ulong[PatternSet.Length(Most)];
        foreach (var pattern in patterns.Concat(more)) PatternSet.Add(set, pattern);
        return set;
    }

    private static IEnumerable<int> In(ulong[] set) => Enumerable.Range(0, Most).Where(i => (set[1 + i / 64] >> i & 1) != 0);
}
