using System.Collections.Immutable;
using Alongside.Documents.Exports;
using Alongside.Documents.Words;

namespace Alongside.Documents.Sheets;

/// <summary>What an export says, as it is read.</summary>
internal sealed class SheetOfExport
{
    private readonly Export _export;
    private readonly FormWords _words;
    private readonly BriefWords _say;
    private readonly LineBlocks _lines;

    private SheetOfExport(Export export)
    {
        _export = export;
        _words = FormWords.For(export.Language);
        _say = BriefWords.For(_words);
        _lines = new LineBlocks(export, _words, _say);
    }

    public static Sheet Of(Export export) => new SheetOfExport(export).Sheet();

    private Sheet Sheet()
    {
        var content = _export.Content;
        var sections = content.Questions.Select(Question).ToList();
        if (content.Offer is { Items.IsEmpty: false } offer) sections.Add(new Section(_say.OfferTitle, [OfferBlocks.Of(offer, _words, _say)]));
        sections.Add(new Section(_say.AgreementTitle, [.. AgreementBlocks.Of(_export, _words, _say)]));
        sections.Add(new Section(_say.VersionTitle,
        [
            new Plain(_words.VersionOf(_export.Edition)),
            new Exact(_say.HashLabel, _export.Hash),
            new Aside(_say.HowToCheck),
        ]));
        return new Sheet(_words.Language, content.Title, _say.Lede(content.Seller, content.Customer), $"{_words.VersionOf(_export.Edition)}, {State()}", [.. sections]);
    }

    private string State()
    {
        if (_export.Reply?.Says is ExportedReply.NotForMe) return _say.DeclinedInShort;
        return AgreementBlocks.IsAgreed(_export) ? _say.AgreedInShort : _say.NotAgreedInShort;
    }

    private Section Question(ExportedQuestion question)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        foreach (var line in question.Lines.Where(l => !LineBlocks.IsSetAside(l))) blocks.AddRange(_lines.Of(line));
        if (blocks.Count == 0) blocks.Add(new Aside(question.LeftOpen is { } party ? _say.LeftOpenBy(_export.NameOf(party)) : _say.NothingYet));
        var aside = question.Lines.Where(LineBlocks.IsSetAside).ToList();
        if (aside.Count > 0) blocks.Add(new Mark(_say.NotNow));
        foreach (var line in aside) blocks.AddRange(_lines.Of(line));
        return new Section(question.Title, blocks.ToImmutable());
    }
}
