using Alongside.Listening.Learned;

namespace Alongside.Training.Learning;

/// <summary>From scores of lines that the weights had not seen: how sure a score is, and from where on a head says yes.</summary>
internal static class Calibration
{
    /// <summary>A head that answers to this many lines or fewer keeps an even threshold.</summary>
    private const int Fewest = 12;

    /// <summary>A head's scale: a logistic curve through the scores (Platt 1999), and the threshold with the best F1 at which the precision is high enough.</summary>
    /// <param name="scored">The score of each line, and whether the head should say yes.</param>
    /// <param name="leastPrecision">How many of those it says yes to must be right.</param>
    /// <param name="leastThreshold">From how sure on it may say yes at all.</param>
    public static HeadScale Of(IReadOnlyList<(float Score, bool Yes)> scored, double leastPrecision, double leastThreshold)
    {
        var (slope, offset) = Fit(scored);
        double Sureness(float score) => 1 / (1 + Math.Exp(-((slope * score) + offset)));
        var yes = scored.Count(s => s.Yes);
        if (yes <= Fewest) return new HeadScale(1, slope, offset, 0.5);
        var (best, at) = (-1.0, 0.9);
        for (var threshold = leastThreshold; threshold < 0.95; threshold += 0.02)
        {
            var said = scored.Where(s => Sureness(s.Score) >= threshold).ToList();
            var right = said.Count(s => s.Yes);
            if (right == 0 || (double)right / said.Count < leastPrecision) continue;
            var f1 = 2.0 * right / (said.Count + yes);
            if (f1 > best) (best, at) = (f1, threshold);
        }

        return new HeadScale(1, slope, offset, at);
    }

    // Newton's method on two parameters, with Platt's soft targets.
    private static (double Slope, double Offset) Fit(IReadOnlyList<(float Score, bool Yes)> scored)
    {
        var yes = scored.Count(s => s.Yes);
        var (high, low) = ((yes + 1.0) / (yes + 2.0), 1.0 / (scored.Count - yes + 2.0));
        var (a, b) = (1.0, 0.0);
        for (var step = 0; step < 60; step++)
        {
            var (ga, gb, haa, hab, hbb) = (0.0, 0.0, 1e-6, 0.0, 1e-6);
            foreach (var (score, isYes) in scored)
            {
                var p = 1 / (1 + Math.Exp(-((a * score) + b)));
                var (d, w) = (p - (isYes ? high : low), p * (1 - p));
                (ga, gb, haa, hab, hbb) = (ga + (d * score), gb + d, haa + (w * score * score), hab + (w * score), hbb + w);
            }

            var determinant = (haa * hbb) - (hab * hab);
            var (da, db) = (((hbb * ga) - (hab * gb)) / determinant, ((haa * gb) - (hab * ga)) / determinant);
            (a, b) = (Math.Clamp(a - da, 0.05, 5), Math.Clamp(b - db, -8, 8));
            if (Math.Abs(da) + Math.Abs(db) < 1e-7) break;
        }

        return (a, b);
    }
}
