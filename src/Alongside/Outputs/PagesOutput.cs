using System.Text;
using Alongside.Listening;
using Alongside.Reviews.Page;

namespace Alongside.Outputs;

/// <summary>
/// A folder with a page for each review and an index. A folder that is not there yet appears when it is complete; in one
/// that is, each page is replaced as a whole, the index last.
/// </summary>
internal sealed class PagesOutput : IReviewOutput
{
    private const string Index = "index.html";
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly PageOptions _options;
    private readonly UnfinishedFiles _unfinished;
    private readonly string _folder;
    private readonly string? _beside;
    private readonly PageNames _names = new(Index);
    private readonly List<IndexEntry> _entries = [];

    public PagesOutput(string folder, PageOptions options, UnfinishedFiles unfinished)
    {
        _folder = folder;
        _options = options;
        _unfinished = unfinished;
        if (Directory.Exists(folder)) return;
        _beside = Path.Combine(Path.GetDirectoryName(folder)!, "." + Path.GetFileName(folder) + $".{Environment.ProcessId}.part");
        Directory.CreateDirectory(_beside);
        _unfinished.Add(_beside);
    }

    public void Add(Review review)
    {
        var name = _names.For(review.Conversation.Source);
        Write(name, to => ReviewPage.Write(review, to, _options));
        _entries.Add(IndexEntry.Of(review, name));
    }

    public void Finish()
    {
        if (_entries.Count == 0) return;
        Write(Index, to => IndexPage.Write(_entries, to));
        if (_beside is not null) Directory.Move(_beside, _folder);
    }

    public void Dispose()
    {
        if (_beside is null) return;
        UnfinishedFiles.Discard(_beside);
        _unfinished.Remove(_beside);
    }

    private void Write(string name, Action<TextWriter> write)
    {
        using var file = WholeFile.Begin(Path.Combine(_beside ?? _folder, name), _unfinished);
        using (var to = new StreamWriter(file.Content, Utf8, leaveOpen: true)) write(to);
        file.Keep();
    }
}
