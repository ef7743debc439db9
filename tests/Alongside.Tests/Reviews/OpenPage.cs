using Microsoft.Playwright;

namespace Alongside.Tests.Reviews;

/// <summary>A page in the browser, opened from a file as a person would.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    private readonly string _file;

    private OpenPage(IPage page, string file) => (Page, _file) = (page, file);

    public IPage Page { get; }

    /// <summary>What the console said.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>What was asked for beyond the file itself.</summary>
    public List<string> Requests { get; } = [];

    public static async Task<OpenPage> With(IPage page, string html)
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".html");
        await File.WriteAllTextAsync(file, html);
        var open = new OpenPage(page, file);
        page.Console += (_, message) => open.Complaints.Add(message.Text);
        page.PageError += (_, error) => open.Complaints.Add(error);
        page.Dialog += (_, dialog) => open.Complaints.Add("dialog: " + dialog.Message);
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith("file:", StringComparison.Ordinal) && !request.Url.StartsWith("data:,", StringComparison.Ordinal)) open.Requests.Add(request.Url);
        };
        await page.GotoAsync(new Uri(file).AbsoluteUri);
        return open;
    }

    public async ValueTask DisposeAsync()
    {
        await Page.CloseAsync();
        File.Delete(_file);
    }
}
