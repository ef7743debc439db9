using Alongside.Training.Learning;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.LightGbm;

namespace Alongside.Training.Comparing;

/// <summary>Gradient-boosted trees (LightGBM: Ke et al. 2017) over the most frequent of the same features, one choice between a run of heads.</summary>
internal sealed class BoostedTrees
{
    private const int MostFeatures = 1500;
    private const int Rounds = 60;
    private const int Seed = 20261126;

    private readonly Dictionary<uint, int> _columns;
    private readonly PredictionEngine<Row, Prediction> _engine;
    private readonly int _first;
    private readonly int _heads;

    private BoostedTrees(Dictionary<uint, int> columns, PredictionEngine<Row, Prediction> engine, int first, int heads) => (_columns, _engine, _first, _heads) = (columns, engine, first, heads);

    /// <summary>Learns which of the heads from <paramref name="first"/> to before <paramref name="end"/> a line belongs to.</summary>
    /// <param name="examples">Each with the head that it belongs to.</param>
    /// <param name="first">The first head.</param>
    /// <param name="end">The head after the last.</param>
    public static BoostedTrees Train(IReadOnlyCollection<(Example Example, int Head)> examples, int first, int end)
    {
        var columns = examples.SelectMany(e => e.Example.Features.SelectMany(f => f)).CountBy(f => f).OrderByDescending(f => f.Value).ThenBy(f => f.Key).Take(MostFeatures)
            .Select((f, i) => (f.Key, i)).ToDictionary(f => f.Key, f => f.i);
        var ml = new MLContext(Seed);
        var schema = SchemaDefinition.Create(typeof(Row));
        schema[nameof(Row.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, columns.Count);
        schema[nameof(Row.Label)].ColumnType = new KeyDataViewType(typeof(uint), end - first);
        var data = ml.Data.LoadFromEnumerable(examples.Select(e => new Row { Features = Vector(e.Example, columns), Label = (uint)(e.Head - first + 1) }), schema);
        var options = new LightGbmMulticlassTrainer.Options { NumberOfIterations = Rounds, NumberOfThreads = 1, LearningRate = 0.1, NumberOfLeaves = 31, MinimumExampleCountPerLeaf = 10, Seed = Seed };
        var model = ml.MulticlassClassification.Trainers.LightGbm(options).Fit(data);
        return new BoostedTrees(columns, ml.Model.CreatePredictionEngine<Row, Prediction>(model, ignoreMissingColumns: false, inputSchemaDefinition: schema), first, end - first);
    }

    /// <summary>Writes how likely each of its heads is.</summary>
    public void Score(Example example, float[] scores)
    {
        var said = _engine.Predict(new Row { Features = Vector(example, _columns) }).Score;
        for (var i = 0; i < _heads; i++) scores[_first + i] = said[i];
    }

    private static VBuffer<float> Vector(Example example, Dictionary<uint, int> columns)
    {
        var values = new SortedDictionary<int, float>();
        for (var group = 0; group < example.Features.Length; group++)
            foreach (var feature in example.Features[group])
                if (columns.TryGetValue(feature, out var column)) values[column] = example.Scales[group];
        return new VBuffer<float>(columns.Count, values.Count, [.. values.Values], [.. values.Keys]);
    }

    private sealed class Row
    {
        public VBuffer<float> Features { get; init; }

        public uint Label { get; init; }
    }

    private sealed class Prediction
    {
        public float[] Score { get; init; } = [];
    }
}
