using Alongside.Listening.Learned;
using Xunit;

namespace Alongside.Listening.Tests.Learned;

public sealed class RowIndexTests
{
    private static readonly uint[] Keys = RowIndex.Order(Many(48_000, seed: 1));

    private static readonly RowIndex Index = new(Keys);

    [Fact]
    public void Each_feature_has_the_row_of_its_place_and_others_have_none()
    {
        for (var row = 0; row < Keys.Length; row++) Assert.Equal(row, Index.Of(Keys[row]));
        Assert.All(Many(10_000, seed: 2).Except(Keys), other => Assert.Equal(RowIndex.NoRow, Index.Of(other)));
    }

    [Fact]
    public void Many_together_are_found_as_each_alone()
    {
        Feature[] features = [.. Keys[..50].Concat(Many(200, seed: 3)).Concat(Keys[^50..]).Select((hash, i) => new Feature(hash, i, i + 1))];
        var known = new KnownFeature[features.Length];

        var count = Index.Find(features, new int[features.Length], known);

        Assert.Equal(features.Where(f => Index.Of(f.Hash) >= 0).Select(f => new KnownFeature(Index.Of(f.Hash), f.First, f.End)), known[..count]);
        Assert.InRange(count, 100, 110);
    }

    [Fact]
    public void Features_whose_hashes_begin_alike_are_told_apart()
    {
        uint[] alike = [.. Enumerable.Range(0, 100).Select(i => 0xABCD_E000u + (uint)i), 0, uint.MaxValue];
        var keys = RowIndex.Order(alike);
        var index = new RowIndex(keys);

        for (var row = 0; row < keys.Length; row++) Assert.Equal(row, index.Of(keys[row]));
        Assert.Equal(RowIndex.NoRow, index.Of(0xABCD_E000u + 100));
        Assert.Equal(RowIndex.NoRow, index.Of(1));
    }

    [Fact]
    public void Without_features_none_is_known() => Assert.Equal(RowIndex.NoRow, new RowIndex([]).Of(0));

    [Fact]
    public void Keys_in_another_order_are_refused() => Assert.Throws<ArgumentException>(() => new RowIndex([.. Keys.Reverse()]));

    private static uint[] Many(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => (uint)random.NextInt64(1L << 32)).Distinct()];
    }
}
