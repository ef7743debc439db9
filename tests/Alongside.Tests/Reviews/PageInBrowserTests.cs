using System.Text;
using Alongside.Reviews.Page;
using Microsoft.Playwright;
using Xunit;

namespace Alongside.Tests.Reviews;

public sealed class PageInBrowserTests(Browser browser)
{
    public static TheoryData<string, int, ColorScheme> Windows
    {
        get
        {
            var windows = new TheoryData<string, int, ColorScheme>();
            foreach (var (name, _) in InventedReviews.All)
            {
                windows.Add(name, 390, ColorScheme.Light);
                windows.Add(name, 1280, ColorScheme.Dark);
            }
            return windows;
        }
    }

    [Theory]
    [MemberData(nameof(Windows))]
    public async Task Fits_the_window_asks_for_nothing_and_complains_about_nothing(string name, int width, ColorScheme scheme)
    {
        await using var open = await Open(name, width, scheme);

        Assert.Equal(width, await open.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.Empty(await Found(open, """
            [...document.querySelectorAll('body *')].filter(e => { const r = e.getBoundingClientRect();
              return r.width > 1 && r.height > 1 && !e.closest('svg') && !e.closest('.skip, .hidden') && (r.right > innerWidth + 1 || r.left < -1) }).map(e => e.outerHTML.slice(0, 120))
            """));
        Assert.Empty(open.Complaints);
        Assert.Empty(open.Requests);
    }

    [Theory]
    [InlineData("call", ColorScheme.Light)]
    [InlineData("call", ColorScheme.Dark)]
    [InlineData("unknown-language", ColorScheme.Light)]
    [InlineData("unknown-language", ColorScheme.Dark)]
    public async Task All_text_stands_out_from_its_ground(string name, ColorScheme scheme)
    {
        await using var open = await Open(name, 1280, scheme);

        Assert.Empty(await Found(open, """
            (() => {
              const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
              const rgb = c => { canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = c; canvas.fillRect(0, 0, 1, 1); return [...canvas.getImageData(0, 0, 1, 1).data] };
              const light = c => { const [r, g, b] = c.map(v => { v /= 255; return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4 }); return 0.2126 * r + 0.7152 * g + 0.0722 * b };
              const ground = e => { for (; e; e = e.parentElement) { const c = rgb(getComputedStyle(e).backgroundColor); if (c[3] > 250) return c } return [255, 255, 255] };
              const bad = new Set(), seen = new Set();
              for (const e of document.querySelectorAll('body *')) {
                if (![...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()) || e.closest('.hidden, .skip, title, desc')) continue;
                const style = getComputedStyle(e), key = e.tagName + e.getAttribute('class') + e.parentElement.getAttribute('class');
                if (seen.has(key) || style.display === 'none') continue;
                seen.add(key);
                const onDisk = e.closest('.marker.strength') && e.tagName === 'text';
                const front = light(rgb(e.closest('svg') ? style.fill : style.color)), back = light(onDisk ? rgb(getComputedStyle(e.parentElement.querySelector('circle')).fill) : ground(e));
                const ratio = (Math.max(front, back) + 0.05) / (Math.min(front, back) + 0.05);
                if (ratio < 4.5) bad.add(key + ' ' + ratio.toFixed(2));
              }
              return [...bad];
            })()
            """));
    }

    [Theory]
    [InlineData("call")]
    [InlineData("hostile")]
    [InlineData("unknown-language")]
    public async Task Headings_go_down_one_step_at_a_time_and_landmarks_are_there(string name)
    {
        await using var open = await Open(name, 1280, ColorScheme.Light);

        var levels = (await Found(open, "[...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(h => h.tagName[1])")).Select(int.Parse).ToArray();
        Assert.Equal(1, levels[0]);
        Assert.Single(levels, l => l == 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
        foreach (var landmark in (string[])["header", "nav[aria-label]", "main", "footer", "section[aria-labelledby]"])
            Assert.True(await open.Page.Locator(landmark).CountAsync() > 0, landmark);
        Assert.Equal("en", await open.Page.EvaluateAsync<string>("document.documentElement.lang"));
    }

    [Theory]
    [InlineData("call")]
    [InlineData("hostile")]
    public async Task Everything_one_can_act_on_has_a_name_and_shows_its_focus(string name)
    {
        await using var open = await Open(name, 390, ColorScheme.Light);
        var page = open.Page;

        Assert.Empty(await Found(open, """
            [...document.querySelectorAll('a, summary, input')].filter(e => !(e.getAttribute('aria-label') || e.textContent.trim() || e.labels?.[0]?.textContent.trim())).map(e => e.outerHTML)
            """));
        for (var i = 0; i < 25; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            var shown = await page.EvaluateAsync<string>("""
                (() => { const e = document.activeElement, s = getComputedStyle(e), c = e.querySelector('circle');
                  return e.closest('.marker') ? (parseFloat(getComputedStyle(c).strokeWidth) >= 3 ? '' : e.outerHTML)
                    : s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2 ? '' : e.outerHTML })()
                """);
            Assert.Equal("", shown);
        }
    }

    [Fact]
    public async Task The_first_stop_of_the_keyboard_skips_to_the_content()
    {
        await using var open = await Open("call", 1280, ColorScheme.Light);

        await open.Page.Keyboard.PressAsync("Tab");
        await open.Page.Keyboard.PressAsync("Enter");

        Assert.EndsWith("#main", open.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_quote_leads_to_its_line_and_the_line_back_to_the_moment()
    {
        await using var open = await Open("call", 390, ColorScheme.Light);

        await open.Page.Locator("#m4 a.place").Last.ClickAsync();
        Assert.EndsWith("#u15", open.Page.Url, StringComparison.Ordinal);
        await Assertions.Expect(open.Page.Locator("#u15")).ToBeInViewportAsync();

        await open.Page.Locator("#u15 a.ref").ClickAsync();
        Assert.EndsWith("#m4", open.Page.Url, StringComparison.Ordinal);
        await Assertions.Expect(open.Page.Locator("#m4")).ToBeInViewportAsync();
    }

    [Theory]
    [InlineData(390, "narrow")]
    [InlineData(1280, "wide")]
    public async Task One_drawing_is_seen_and_its_numbers_lead_to_the_moments(int width, string key)
    {
        await using var open = await Open("call", width, ColorScheme.Light);

        Assert.Equal(1, await open.Page.Locator("svg.lanes:visible").CountAsync());
        Assert.Equal(6, await open.Page.Locator($"svg.{key} a.marker:visible").CountAsync());
        await open.Page.Locator($"svg.{key} a[href='#m2']").ClickAsync();
        Assert.EndsWith("#m2", open.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_line_was_heard_as_is_shown_when_asked_for()
    {
        await using var open = await Open("call", 390, ColorScheme.Light);
        var heard = open.Page.Locator("#u14 .heard");

        await Assertions.Expect(heard).ToBeHiddenAsync();
        await open.Page.Locator("#labels").CheckAsync();
        await Assertions.Expect(heard).ToHaveTextAsync("pushback: no need");
    }

    [Fact]
    public async Task What_may_have_been_pushback_is_folded_and_fits_a_phone_when_it_is_opened()
    {
        await using var open = await Open("hostile", 390, ColorScheme.Light);
        var words = open.Page.Locator(".perhaps .said");

        await Assertions.Expect(words).ToBeHiddenAsync();
        await open.Page.Locator(".perhaps summary").ClickAsync();
        await Assertions.Expect(words).ToBeVisibleAsync();
        Assert.Equal(390, await open.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [Theory]
    [InlineData("call")]
    [InlineData("hostile")]
    public async Task Prints(string name)
    {
        await using var open = await Open(name, 1280, ColorScheme.Light);

        var pdf = await open.Page.PdfAsync(new PagePdfOptions { Format = "A4" });

        Assert.StartsWith("%PDF-", Encoding.ASCII.GetString(pdf, 0, 5), StringComparison.Ordinal);
        Assert.True(pdf.Length > 20_000, "The print is empty.");
    }

    [Fact]
    public async Task In_print_a_moments_number_stays_with_its_moment()
    {
        await using var open = await Open("call", 1280, ColorScheme.Light);
        await open.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        Assert.Empty(await Found(open,
            "[...document.querySelectorAll('.moment')].filter(m => m.querySelector('.badge').getBoundingClientRect().top < m.getBoundingClientRect().top).map(m => m.id)"));
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task The_index_fits_the_window_too(int width)
    {
        using var html = new StringWriter();
        IndexPage.Write([.. InventedReviews.All.Select(r => IndexEntry.Of(r.Review, r.Name + ".html"))], html);
        await using var open = await browser.Open(html.ToString(), width, ColorScheme.Light);

        Assert.Equal(width, await open.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.Empty(open.Complaints);
        Assert.Empty(open.Requests);
    }

    private async Task<OpenPage> Open(string name, int width, ColorScheme scheme) =>
        await browser.Open(ReviewPage.ToHtml(InventedReviews.All.First(r => r.Name == name).Review), width, scheme);

    private static Task<string[]> Found(OpenPage open, string script) => open.Page.EvaluateAsync<string[]>(script);
}
