using System.Globalization;
using CsvHelper;

namespace Alongside.Training.Corpora;

/// <summary>PersuasionForGood (Wang et al. 2019; Apache-2.0): in a chat one person wants another to give to a charity; what either does, sentence by sentence.</summary>
internal static class PersuasionForGood
{
    public const string Persuader = "p4g.er:";
    public const string Persuadee = "p4g.ee:";

    public static IEnumerable<CorpusLine> Read(string path)
    {
        using var csv = new CsvReader(new StreamReader(path), CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        var (talk, other, last, who) = ("", "", "", "");
        while (csv.Read())
        {
            if (csv["B2"] != talk) (talk, other, last, who) = (csv["B2"]!, "", "", csv["B4"]!);
            if (csv["B4"] != who) (other, last, who) = (last, "", csv["B4"]!);
            var text = csv["Unit"]!.Trim();
            var act = csv["B4"] == "0" ? Prefixed(Persuader, csv["er_label_1"]!) : Prefixed(Persuadee, csv["ee_label_1"]!);
            if (act.Length > 0 && text.Length > 0) yield return new([act], other, text);
            last = last.Length == 0 ? text : last + " " + text;
        }
    }

    private static string Prefixed(string prefix, string act) => act.Length == 0 ? "" : prefix + act;
}
