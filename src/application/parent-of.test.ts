import { describe, expect, it } from 'vitest';
import { parentOf } from './parent-of.ts';

describe('the folder that a path lies in', () => {
  it.each([
    ['usb/CSDL_A', 'usb'],
    ['CSDL_A', '.'],
    ['.', '..'],
    ['..', '../..'],
    ['../..', '../../..'],
    ['../CSDL_A', '..'],
    ['/CSDL_A', '/'],
    ['/media/usb/CSDL_A', '/media/usb'],
    ['/', null],
    ['D:/CSDL_A', 'D:/'],
    ['D:/So hoa/CSDL_A', 'D:/So hoa'],
    ['D:/', null],
    ['D:', null],
    ['//may-chu/chung/CSDL_A', '//may-chu/chung'],
    ['//may-chu/chung', null],
    ['//may-chu', null],
  ])('of %j is %j', (path, parent) => {
    expect(parentOf(path)).toBe(parent);
  });
});
