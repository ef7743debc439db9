namespace Alongside.Training.Learning;

/// <summary>One line as a model sees it.</summary>
/// <param name="Features">Its features, each once: of its words, of the words before, and the rest.</param>
/// <param name="Scales">What the features of each of the three groups count: long texts hold more of everything.</param>
/// <param name="Targets">For each head 1 for yes, 0 for no, and NaN where the line says nothing about it.</param>
internal sealed record Example(uint[][] Features, float[] Scales, float[] Targets);
