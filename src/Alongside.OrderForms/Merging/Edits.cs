namespace Alongside.OrderForms.Merging;

/// <summary>What was changed between two texts.</summary>
internal static class Edits
{
    // Some five hundred changed pieces on either side. Beyond that it is one edit: such texts are seldom written by two at once.
    private const int MostCells = 250_000;

    /// <summary>The edits that turn one into the other, in order; none touches the next.</summary>
    public static IReadOnlyList<Edit> Between(string[] before, string[] after)
    {
        var first = 0;
        while (first < before.Length && first < after.Length && Same(before[first], after[first])) first++;
        var (lastBefore, lastAfter) = (before.Length, after.Length);
        while (lastBefore > first && lastAfter > first && Same(before[lastBefore - 1], after[lastAfter - 1])) (lastBefore, lastAfter) = (lastBefore - 1, lastAfter - 1);
        if (first == lastBefore && first == lastAfter) return [];
        return [.. Walk(before, after, first, lastBefore, lastAfter)];
    }

    // The longest common part, by the table that textbooks give: lines are short, and both ends are gone already.
    private static List<Edit> Walk(string[] before, string[] after, int first, int lastBefore, int lastAfter)
    {
        var (rows, columns) = (lastBefore - first, lastAfter - first);
        if ((long)rows * columns > MostCells) return [new Edit(first, lastBefore, after[first..lastAfter])];
        var common = new int[rows + 1, columns + 1];
        for (var i = rows - 1; i >= 0; i--)
        {
            for (var j = columns - 1; j >= 0; j--)
            {
                common[i, j] = Same(before[first + i], after[first + j]) ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        var edits = new List<Edit>();
        var (row, column) = (0, 0);
        while (row < rows || column < columns)
        {
            if (row < rows && column < columns && Same(before[first + row], after[first + column]))
            {
                (row, column) = (row + 1, column + 1);
                continue;
            }

            var (startRow, startColumn) = (row, column);
            while (row < rows || column < columns)
            {
                if (row < rows && column < columns && Same(before[first + row], after[first + column])) break;
                if (column == columns || (row < rows && common[row + 1, column] >= common[row, column + 1])) row++;
                else column++;
            }

            edits.Add(new Edit(first + startRow, first + row, after[(first + startColumn)..(first + column)]));
        }

        return edits;
    }

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.Ordinal);
}
