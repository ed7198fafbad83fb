import { expect, test } from 'vitest';
import { nextArticle, orderArticles } from '#renderer/features/info/article-order.ts';
import type { Article } from '#shared/article-model';

function anArticle(id: string, icon: Article['icon'], title = id): Article {
  return {
    id,
    icon,
    title: { ru: title, be: title },
    summary: { ru: title, be: title },
    sections: [],
    verifyAt: null,
    verified: false,
    checkedOn: null,
    sources: [],
  };
}

const idsOf = (articles: readonly Article[]) => articles.map(({ id }) => id);

test('what travellers ask first stands first, however the content is stored', () => {
  const articles = [anArticle('a', 'youth'), anArticle('b', 'medical'), anArticle('c', 'passport')];

  expect(idsOf(orderArticles(articles, 'ru'))).toEqual(['c', 'b', 'a']);
});

test('articles on one subject are sorted as readers of the language expect', () => {
  const articles = [anArticle('a', 'money', 'Ўсе грошы'), anArticle('b', 'money', 'Абмен')];

  expect(idsOf(orderArticles(articles, 'be'))).toEqual(['b', 'a']);
});

test('the border questions are not an article to read', () => {
  const articles = [anArticle('border', 'passport'), anArticle('money', 'money')];

  expect(idsOf(orderArticles(articles, 'ru'))).toEqual(['money']);
});

test('the reader leafs from one article to the next and round to the first', () => {
  const articles = [anArticle('a', 'money'), anArticle('b', 'sim'), anArticle('c', 'time')];

  expect(nextArticle(articles, 'a')?.id).toBe('b');
  expect(nextArticle(articles, 'c')?.id).toBe('a');
});

test('a reader who is outside the list is led to its beginning', () => {
  expect(nextArticle([anArticle('a', 'money')], 'border')?.id).toBe('a');
});

test('an only article has no next one', () => {
  expect(nextArticle([anArticle('a', 'money')], 'a')).toBeNull();
  expect(nextArticle([], 'a')).toBeNull();
});
