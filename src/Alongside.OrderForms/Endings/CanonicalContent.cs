using System.Collections.Immutable;
using System.Globalization;
using Alongside.OrderForms.Changes.Acts;
using Alongside.OrderForms.Json;
using Alongside.OrderForms.Lines;
using Alongside.OrderForms.Offers;

namespace Alongside.OrderForms.Endings;

/// <summary>
/// What the two accept, as one text that is the same on every machine: JSON in the canonical form of RFC 8785 (keys in
/// order, no white space), with every amount as a string. It holds the questions, the lines that are not struck with who
/// wrote them, how they stand and the words they rest on, and the offer. Notes, histories and devices are not part of it.
/// </summary>
public static class CanonicalContent
{
    /// <summary>The name of this format, written into it.</summary>
    public const string Schema = "alongside.order-form/1";

    internal static string Of(StartForm? start, int edition, string title, ImmutableArray<FormQuestion> questions, Offer? offer)
    {
        var json = new CanonicalJson();
        json.Object(
            ("customer", () => json.Text(start?.Customer ?? "")),
            ("edition", () => json.Number(edition)),
            ("form", () => json.Text(start?.Form ?? "")),
            ("language", () => json.Text(start?.Language ?? "")),
            ("offer", () => Offer(json, offer)),
            ("questions", () => json.Array(questions, q => Question(json, q))),
            ("schema", () => json.Text(Schema)),
            ("seller", () => json.Text(start?.Seller ?? "")),
            ("title", () => json.Text(title)));
        return json.ToString();
    }

    private static void Question(CanonicalJson json, FormQuestion question) => json.Object(
        ("id", () => json.Text(question.Question.Id)),
        ("leftOpen", () => json.Text(question.LeftOpenBy is { } party ? KebabCase.Of(party) : null)),
        ("lines", () => json.Array(question.Lines.Where(l => l.Shelf != Shelf.Struck), l => Line(json, l))),
        ("title", () => json.Text(question.Question.Title)));

    private static void Line(CanonicalJson json, Line line) => json.Object(
        ("confirmedBy", () => json.Text(line.ConfirmedBy?.Author.Name)),
        ("evidence", () => Evidence(json, line.Evidence)),
        ("id", () => json.Text(line.Id)),
        ("settled", () => json.Flag(line.Settled)),
        ("standing", () => json.Text(KebabCase.Of(line.Standing))),
        ("wordings", () => json.Array(line.Wordings, w => json.Object(
            ("by", () => json.Array(w.Authors.Select(a => KebabCase.Of(a.Party)).Distinct(StringComparer.Ordinal), json.Text)),
            ("text", () => json.Text(w.Text))))));

    private static void Evidence(CanonicalJson json, Evidence? evidence)
    {
        if (evidence is null)
        {
            json.Text(null);
            return;
        }

        json.Object(
            ("confirms", () => Said(json, evidence.Confirms)),
            ("title", () => json.Text(evidence.Title)),
            ("words", () => Said(json, evidence.Words)));
    }

    private static void Said(CanonicalJson json, Said? said)
    {
        if (said is null)
        {
            json.Text(null);
            return;
        }

        json.Object(
            ("quote", () => json.Text(said.Quote)),
            ("speaker", () => json.Text(said.Speaker)),
            ("utterance", () => json.Number(said.Utterance)));
    }

    private static void Offer(CanonicalJson json, Offer? offer)
    {
        if (offer is null)
        {
            json.Text(null);
            return;
        }

        json.Object(
            ("currency", () => json.Text(offer.Currency)),
            ("items", () => json.Array(offer.Items.Where(i => !i.Struck), i => Item(json, i))),
            ("net", () => json.Text(Cents(offer.Net))),
            ("tax", () => json.Text(Cents(offer.Tax))),
            ("taxPercent", () => json.Text(offer.TaxPercent is { } percent ? Plain(percent) : null)),
            ("total", () => json.Text(Cents(offer.Total))));
    }

    private static void Item(CanonicalJson json, Item item) => json.Object(
        ("amount", () => json.Text(Cents(item.Amount))),
        ("chosen", () => json.Flag(item.Chosen)),
        ("id", () => json.Text(item.Id)),
        ("optional", () => json.Flag(item.Optional)),
        ("price", () => json.Text(Cents(item.Price))),
        ("quantity", () => json.Text(Plain(item.Quantity))),
        ("text", () => json.Text(item.Text)));

    private static string Cents(decimal amount) => amount.ToString("0.00", CultureInfo.InvariantCulture);

    // 1.500 and 1.5 are the same quantity, and have to be the same text.
    private static string Plain(decimal number) => number.ToString("0.#########", CultureInfo.InvariantCulture);
}
